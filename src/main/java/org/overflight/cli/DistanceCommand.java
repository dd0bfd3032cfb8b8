package org.overflight.cli;

import java.util.concurrent.Callable;
import org.overflight.build.QuickAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight distance}. */
@Command(
        name = "distance",
        mixinStandardHelpOptions = true,
        description = {
            "Tells the lengths of a path on the WGS 84 ellipsoid, its courses and midpoints. Needs no project.",
            "A path is codes or coordinates joined by hyphens; commas part paths: \"KMIB-LLBG, LHR-SYD\"."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:told", "1:a code or coordinate is wrong", "2:wrong usage"})
final class DistanceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PATH", description = "For example LHR-SYD.")
    private String path;

    @Option(names = "--csv", description = "Comma-separated values instead of columns.")
    private boolean csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        QuickAnswers.Form form = csv ? QuickAnswers.Form.CSV : QuickAnswers.Form.TABLE;
        return new Console(spec.commandLine()).tell(QuickAnswers.distances(path, form));
    }
}
