package org.overflight.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overflight.build.FileLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What files of tracks and areas may ask of the machine. */
final class LimitOptions {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,8})([kMG]?)");

    @Option(
            names = "--max-file-size",
            paramLabel = "SIZE",
            defaultValue = "512M",
            description =
                    "Largest file of tracks or areas, also inflated: bytes, or with k, M, G. Nesting is at most 100 deep, and"
                            + " nothing inflates more than 100 times. YAML files are at most 4M each. Default: ${DEFAULT-VALUE}.")
    private String maxFileSize;

    @Option(
            names = "--max-points",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "Most positions in such a file. Default: ${DEFAULT-VALUE}.")
    private int maxPoints;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    FileLimits toLimits() {
        Matcher size = SIZE.matcher(maxFileSize);
        if (!size.matches() || maxPoints <= 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    size.matches()
                            ? "--max-points is 1 or more"
                            : "--max-file-size is a number of bytes such as 512M; this is '" + maxFileSize + "'");
        }
        int shift = switch (size.group(2)) {
            case "k" -> 10;
            case "M" -> 20;
            case "G" -> 30;
            default -> 0;
        };
        return new FileLimits(Long.parseLong(size.group(1)) << shift, maxPoints);
    }
}
