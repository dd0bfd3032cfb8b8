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
            "Tells the lengths of a path on the WGS 84 ellipsoid, its true courses and midpoints, without a project.",
            "A path is codes or coordinates joined by hyphens; commas part paths: \"KMIB-LLBG, LHR-SYD\". See the command map."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:told", "1:a code or coordinate is wrong", "2:wrong usage", FailureReport.EXIT_CODE_TEXT})
final class DistanceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PATH", description = "For example LHR-SYD.")
    private String path;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
    private QuickAnswers.Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Console(spec.commandLine()).tellOfPath(QuickAnswers.distances(path, form), path);
    }
}
