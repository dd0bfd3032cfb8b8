package org.overflight.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.basemap.Territory;
import org.overflight.figures.AirspaceOutlines;
import org.overflight.formats.Limits;
import org.overflight.geodata.AtlasReader;
import org.overflight.geodata.IoWords;
import org.overflight.geodata.ReadResult;
import org.overflight.geodata.WorldKnowledge;
import org.overflight.lettering.NoFontConfigurationException;
import org.overflight.model.Atlas;
import org.overflight.model.Mission;
import org.overflight.model.Problem;
import org.overflight.publish.PublishException;
import org.overflight.publish.Publisher;
import org.overflight.publish.SiteComparison;
import org.overflight.publish.SiteComparison.Difference;
import org.overflight.publish.SiteFile;
import org.overflight.review.GroundSpeeds;
import org.overflight.review.MissionReview;
import org.overflight.scene.Theme;
import org.overflight.site.TemplateFault;

/** Builds the site of a project: {@code geodata/} and {@code templates/} of a folder become files. */
public final class SiteBuild {
    private final Path project;
    private final Progress progress;
    private final Limits limits;
    private final PictureOptions options;

    /**
     * @param project folder that holds {@code geodata/}
     * @param progress is told how far the build is
     */
    public SiteBuild(Path project, Progress progress) {
        this(project, progress, Limits.DEFAULT, PictureOptions.USUAL);
    }

    /**
     * @param project folder that holds {@code geodata/}
     * @param progress is told how far the build is
     * @param limits of the files in it
     */
    public SiteBuild(Path project, Progress progress, FileLimits limits) {
        this(project, progress, limits.limits(), PictureOptions.USUAL);
    }

    private SiteBuild(Path project, Progress progress, Limits limits, PictureOptions options) {
        this.options = options;
        this.project = project;
        this.progress = progress;
        this.limits = limits;
    }

    /** The same build with other pictures. */
    public SiteBuild withPictures(PictureOptions pictures) {
        return new SiteBuild(project, progress, limits, pictures);
    }

    /** Reads the data and reviews the missions; writes nothing. */
    public Outcome check() {
        try {
            ReadResult read = read();
            Atlas atlas = read.sound();
            List<Problem> problems = together(problems(read), problemsOfTheme(atlas));
            if (atlas == null) {
                return Outcome.failed(problems, List.of());
            }
            // A mission with errors does not keep the others from being reviewed.
            MissionReview review = new MissionReview(atlas, AirspaceOutlines.of(atlas), read.origins()::of);
            List<String> report = read.atlas() == null ? List.of() : List.of(counted(atlas));
            return new Outcome(together(problems, review.problems(read.origins().waivers())), List.of(), report);
        } catch (IOException e) {
            return Outcome.failed(List.of(), List.of(unreadable(IoWords.of(e))));
        }
    }

    /**
     * Tells how the projection of a mission's map was chosen.
     *
     * @param missionId names the mission
     */
    public Outcome explain(String missionId) {
        return withAtlas((problems, atlas) -> {
            Optional<Mission> mission = atlas.missions().stream()
                    .filter(m -> m.id().equals(missionId))
                    .findFirst();
            if (mission.isEmpty()) {
                String known = String.join(
                        ", ", atlas.missions().stream().map(Mission::id).toList());
                return Outcome.failed(
                        problems, List.of("There is no mission " + missionId + "; there are " + known + "."));
            }
            Theme theme = Themes.read(atlas.site(), project.resolve("templates"));
            SiteMaps maps = new SiteMaps(atlas, theme, AirspaceOutlines.of(atlas), Map.of());
            return new Outcome(problems, List.of(), maps.explain(mission.get()));
        });
    }

    /** Replaces the site in a folder, or leaves it as it is if anything is wrong. */
    public Outcome writeTo(Path out) {
        return withFiles((problems, files) -> {
            try {
                Publisher.publish(out, files);
            } catch (PublishException e) {
                return Outcome.failed(problems, List.of(e.getMessage()));
            }
            return new Outcome(problems, List.of(), List.of(written(out, files)));
        });
    }

    /** Compares a folder with what a build would write. */
    public Outcome compareWith(Path out) {
        return withFiles((problems, files) -> {
            List<String> differences = new ArrayList<>();
            try {
                for (Difference difference : SiteComparison.compare(out, files)) {
                    differences.add(difference.kind().name().toLowerCase(Locale.ROOT) + ": " + difference.path());
                }
            } catch (PublishException e) {
                return Outcome.failed(problems, List.of(String.valueOf(e.getMessage())));
            }
            List<String> report = differences.isEmpty()
                    ? List.of(out + " is what a build would write: " + files.size() + " files.")
                    : List.of();
            return new Outcome(problems, differences, report);
        });
    }

    @FunctionalInterface
    private interface Step {
        Outcome with(List<Problem> problems, Atlas atlas) throws BuildFault, TemplateFault;
    }

    @FunctionalInterface
    private interface Ending {
        Outcome with(List<Problem> problems, List<SiteFile> files);
    }

    private Outcome withFiles(Ending ending) {
        return withAtlas((problems, atlas) -> {
            List<String> notes = new ArrayList<>();
            Outcome outcome = ending.with(
                    problems, new SiteFiles(project.resolve("templates"), progress, options).of(atlas, notes));
            notes.addAll(outcome.report());
            return new Outcome(outcome.problems(), outcome.failures(), notes);
        });
    }

    private ReadResult read() throws IOException {
        WorldKnowledge known =
                new WorldKnowledge(new GroundSpeeds()::fastestMps, Territory::isKnown, Territory.MOST_SEA_M);
        return new MissionFiles(options).refuseRepeated(AtlasReader.read(project, limits, known));
    }

    /** Reads, and goes on if the data have no errors. */
    private Outcome withAtlas(Step step) {
        ReadResult read;
        try {
            read = read();
        } catch (IOException e) {
            return Outcome.failed(List.of(), List.of(unreadable(IoWords.of(e))));
        }
        Atlas atlas = read.atlas();
        if (atlas == null) {
            return Outcome.failed(read.problems(), List.of());
        }
        List<Problem> problems = problems(read);
        try {
            return step.with(problems, atlas);
        } catch (BuildFault e) {
            return Outcome.failed(together(problems, e.problems()), e.failures());
        } catch (TemplateFault | NoFontConfigurationException e) {
            return Outcome.failed(problems, List.of(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            return Outcome.failed(problems, List.of(unreadable(IoWords.of(e))));
        }
    }

    /** Those of reading, and what pictures cannot show of what was read. */
    private static List<Problem> problems(ReadResult read) {
        Atlas atlas = read.atlas();
        return atlas == null ? read.problems() : together(read.problems(), UncoveredLetters.in(atlas, read.origins()));
    }

    private List<Problem> problemsOfTheme(@Nullable Atlas atlas) {
        return atlas == null ? List.of() : Themes.problems(atlas.site(), project.resolve("templates"));
    }

    private static List<Problem> together(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }

    private String unreadable(String why) {
        return "The project in " + project + " cannot be read: " + why + ".";
    }

    private static String counted(Atlas atlas) {
        return String.join(
                        ", ",
                        count(atlas.missions().size(), "mission"),
                        count(atlas.places().size(), "place"),
                        count(atlas.airspaces().size(), "airspace"),
                        count(atlas.events().size(), "event"),
                        count(atlas.sources().size(), "source"))
                + ".";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String written(Path out, List<SiteFile> files) {
        long bytes = files.stream().mapToLong(f -> f.bytes().length).sum();
        return "Wrote " + files.size() + " files, " + (bytes + 512) / 1024 + " KiB, to " + out + ".";
    }
}
