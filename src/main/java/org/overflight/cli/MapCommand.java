package org.overflight.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.build.PathMapRequest;
import org.overflight.build.QuickAnswers;
import org.overflight.model.LineKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight map}. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a path without a project, as a picture or a page that needs nothing else.",
            "A path is codes (KMIB, LHR) or coordinates (48.35 N 11.78 E) joined by hyphens; commas part paths; A-B/C goes "
                    + "both ways; 500nm@ORAA is a ring (nm, km, mi); C:#00FF7F begins another colour of the theme. A URL of "
                    + "the Great Circle Mapper works too.",
            "Lines are the shortest on the WGS 84 ellipsoid; nobody says that they were flown."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:drawn",
            "1:the path has errors, or the file cannot be written",
            "2:wrong usage",
            FailureReport.EXIT_CODE_TEXT
        })
final class MapCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    /** The lines of the command line. */
    enum Line {
        GEODESIC,
        RHUMB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "PATH", description = "For example \"KMIB-LLBG-OEKH, 500nm@ORAA\".")
    private String path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file; it ends in .svg, .png or .html.")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "960x600",
            description = "Width and height in pixels, 240 to 4000 each. Default: ${DEFAULT-VALUE}.")
    private String size;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            defaultValue = "paper",
            description = "paper, night or atlas. Default: ${DEFAULT-VALUE}.")
    private String theme;

    @Option(
            names = "--projection",
            paramLabel = "NAME",
            description =
                    "A family, for example mercator or orthographic. Default: by rule; little distortion, north nearly"
                            + " up, no line cut.")
    private @Nullable String projection;

    @Option(
            names = "--line",
            paramLabel = "KIND",
            defaultValue = "geodesic",
            description = "geodesic (the shortest) or rhumb (of constant course). Default: ${DEFAULT-VALUE}.")
    private Line line;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            throw wrongSize();
        }
        PathMapRequest request = new PathMapRequest(
                path,
                out,
                side(sides.group(1)),
                side(sides.group(2)),
                theme,
                projection,
                line == Line.RHUMB ? LineKind.RHUMB_LINE : LineKind.GEODESIC);
        return new Console(spec.commandLine()).tellOfPath(QuickAnswers.map(request), path);
    }

    private int side(String digits) {
        int px = Integer.parseInt(digits);
        if (px < PathMapRequest.SMALLEST_PX || px > PathMapRequest.LARGEST_PX) {
            throw wrongSize();
        }
        return px;
    }

    private ParameterException wrongSize() {
        return new ParameterException(
                spec.commandLine(),
                "--size is width x height in pixels, " + PathMapRequest.SMALLEST_PX + " to " + PathMapRequest.LARGEST_PX
                        + " each, for example 960x600; this is '" + size + "'");
    }
}
