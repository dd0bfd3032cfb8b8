package org.overflight.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.overflight.geodata.Origins;
import org.overflight.geodata.ReadResult;
import org.overflight.model.Atlas;
import org.overflight.model.Mission;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;

/**
 * The names of the files of missions in a site. They are made of ids and endings, and so an id that ends like the name of a picture
 * can take the file of another mission.
 */
record MissionFiles(PictureOptions options) {
    private static final List<String> ENDINGS =
            List.of(".html", ".svg", "-thumbnail.svg", "-card.png", ".geojson", ".kml", ".gpx", ".csv");

    /** What a mission's files may end with behind its id. */
    List<String> endings() {
        List<String> endings = new ArrayList<>(ENDINGS);
        options.papers().forEach(paper -> endings.add("-" + paper + ".svg"));
        if (options.cards() == PictureOptions.Cards.ALSO_DOUBLE) {
            endings.add("-card-2x.png");
        }
        return endings;
    }

    /** The same result, or one with errors and without an atlas, if two missions have a file of the same name. */
    ReadResult refuseRepeated(ReadResult read) {
        Atlas atlas = read.atlas();
        List<Problem> problems = atlas == null ? List.of() : repeated(atlas.missions(), read.origins());
        if (problems.isEmpty()) {
            return read;
        }
        List<Problem> all = new ArrayList<>(read.problems());
        all.addAll(problems);
        return new ReadResult(null, read.sound(), all.stream().sorted().toList(), read.origins());
    }

    private List<Problem> repeated(List<Mission> missions, Origins origins) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Mission> owners = new HashMap<>();
        // The shorter id is named first: it is the longer one that has the ending of a picture.
        for (Mission mission : missions.stream()
                .sorted(Comparator.comparing((Mission m) -> m.id().length()).thenComparing(Mission::id))
                .toList()) {
            for (String ending : endings()) {
                String file = mission.id() + ending;
                Mission owner = owners.putIfAbsent(file, mission);
                if (owner != null) {
                    problems.add(problem(owner, /* other= */ mission, file, origins));
                }
            }
        }
        return problems;
    }

    private static Problem problem(Mission owner, Mission other, String file, Origins origins) {
        TextPosition written = origins.of(other, "");
        return new Problem(
                Problem.Severity.ERROR,
                written == null ? new TextPosition("geodata/missions/" + other.id(), 0, 0) : written,
                "repeated-file",
                "The missions \u201c" + owner.id() + "\u201d and \u201c" + other.id()
                        + "\u201d would both have the file missions/" + file + " in the site.",
                "Rename one of the two: a mission's file name is its id.");
    }
}
