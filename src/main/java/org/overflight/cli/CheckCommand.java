package org.overflight.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.overflight.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads all data of a project and tells every problem in it. Writes nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors in the data", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: a folder that holds geodata/. Default: this folder.")
    private Path project;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine());
        return console.tell(new SiteBuild(project, console.progress()).check());
    }
}
