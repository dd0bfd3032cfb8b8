package org.overflight.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.overflight.build.Outcome;
import org.overflight.build.PictureOptions;
import org.overflight.build.PictureOptions.Cards;
import org.overflight.build.PictureOptions.Letters;
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
            "2:wrong usage",
            FailureReport.EXIT_CODE_TEXT
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

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            split = ",",
            description = "Also make a sheet to print of each mission, an SVG file in millimetres with the palette for "
                    + "print: a4, letter or both, with a comma in between.")
    private List<Paper> papers = List.of();

    @Option(
            names = "--text",
            paramLabel = "FORM",
            defaultValue = "live",
            description = "How SVG files carry their words: live (text, which needs a font) or outlines (shapes, which "
                    + "need none). Default: ${DEFAULT-VALUE}.")
    private Text text = Text.LIVE;

    @Option(names = "--double-cards", description = "Also make each card for social media at 2400 by 1260 pixels.")
    private boolean doubleCards;

    @Spec
    private CommandSpec spec;

    /** The sizes of paper of the command line. */
    enum Paper {
        A4,
        LETTER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The forms of letters of the command line. */
    enum Text {
        LIVE,
        OUTLINES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Path site = out == null ? project.resolve("site") : out;
        Console console = new Console(spec.commandLine());
        SiteBuild build = new SiteBuild(project, console.progress(), limits.toLimits()).withPictures(options());
        Outcome outcome = check ? build.compareWith(site) : build.writeTo(site);
        return console.tell(outcome);
    }

    private PictureOptions options() {
        return new PictureOptions(
                papers.stream().map(Paper::toString).toList(),
                text == Text.OUTLINES ? Letters.OUTLINES : Letters.TEXT,
                doubleCards ? Cards.ALSO_DOUBLE : Cards.USUAL);
    }
}
