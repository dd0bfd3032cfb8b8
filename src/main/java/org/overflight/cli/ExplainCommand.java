package org.overflight.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.overflight.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells how the projection of a mission's map was chosen: every candidate with its score.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:told",
            "1:errors in the data, or no such mission",
            "2:wrong usage",
            FailureReport.EXIT_CODE_TEXT
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MISSION", description = "Id of the mission: the name of its file.")
    private String mission;

    @Option(
            names = {"-p", "--project"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: a folder that holds geodata/. Default: this folder.")
    private Path project;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine());
        return console.tell(new SiteBuild(project, console.progress()).explain(mission));
    }
}
