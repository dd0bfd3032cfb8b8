package org.overflight.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.overflight.build.Outcome;
import org.overflight.build.ProblemReport;
import org.overflight.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads all data of a project and tells every problem in it; then reviews each mission: its times, speeds, distances, "
                    + "airspaces and escorts against geodesy, the calendar and its aircraft. Writes nothing.",
            "A mission may waive a rule of the review, with a reason: waive: [{rule: published-distance, reason: ...}]."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors in the data", "2:wrong usage", FailureReport.EXIT_CODE_TEXT})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: a folder that holds geodata/. Default: this folder.")
    private Path project;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description =
                    "text; json; sarif (2.1.0, for code scanning); or github (workflow commands). Default: ${DEFAULT-VALUE}.")
    private ProblemReport.Form form;

    @Mixin
    private LimitOptions limits;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine());
        Outcome outcome = new SiteBuild(project, console.progress(), limits.toLimits()).check();
        return form == ProblemReport.Form.TEXT ? console.tell(outcome) : console.write(outcome, form);
    }
}
