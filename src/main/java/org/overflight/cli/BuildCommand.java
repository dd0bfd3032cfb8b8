package org.overflight.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.overflight.build.Outcome;
import org.overflight.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overflight build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the site of a project.",
            "The new site is written beside the old one and takes its place as a whole; if anything is wrong, the old one "
                    + "stays as it is."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the site is built, or is what a build would write",
            "1:problems in the data, or a stale site",
            "2:wrong usage"
        })
final class BuildCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The project: a folder that holds geodata/. Default: this folder.")
    private Path project;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The folder of the site. Default: DIR/site.")
    private @Nullable Path out;

    @Option(
            names = "--check",
            description = "Write nothing; tell which files of the site differ from what a build would write.")
    private boolean check;

    @Mixin
    private LimitOptions limits;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path site = out == null ? project.resolve("site") : out;
        Console console = new Console(spec.commandLine());
        SiteBuild build = new SiteBuild(project, console.progress(), limits.toLimits());
        Outcome outcome = check ? build.compareWith(site) : build.writeTo(site);
        return console.tell(outcome);
    }
}
