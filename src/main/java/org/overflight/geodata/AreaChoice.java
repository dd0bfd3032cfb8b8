package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedArea;
import org.overflight.formats.Recording;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.VerticalLimit;

/**
 * Chooses an area of a file: the one there is, or the one that the author names.
 *
 * @param name of the file, where it is named
 * @param recording what the file says
 */
record AreaChoice(YamlNode.Scalar name, Recording recording, ProblemLog log) {
    private static final int MOST_LISTED = 6;

    /**
     * The area.
     *
     * @param choice its name, or its number from 1; null for none
     * @return null if there is none, which is then in the log
     */
    @Nullable
    RecordedArea area(YamlNode.@Nullable Scalar choice) {
        List<RecordedArea> areas = recording.areas();
        if (areas.isEmpty()) {
            log.error(
                    name.position(), "no-area", "There is no airspace in the file " + Quote.of(name.value()) + ".", "");
            return null;
        }
        if (choice != null) {
            return chosen(choice);
        }
        if (areas.size() == 1) {
            return areas.get(0);
        }
        log.error(
                name.position(),
                "several-areas",
                "There are " + areas.size() + " airspaces in this file: " + listed() + ".",
                "Choose one by its name or number under \u201cchoose\u201d.");
        return null;
    }

    private @Nullable RecordedArea chosen(YamlNode.Scalar choice) {
        List<RecordedArea> areas = recording.areas();
        for (RecordedArea area : areas) {
            if (area.name().equals(choice.value())) {
                return area;
            }
        }
        int number = choice.value().matches("[1-9][0-9]{0,5}") ? Integer.parseInt(choice.value()) : 0;
        if (number > 0 && number <= areas.size()) {
            return areas.get(number - 1);
        }
        List<String> names = areas.stream().map(RecordedArea::name).toList();
        log.error(
                choice.position(),
                "no-area",
                "There is no airspace " + Quote.of(choice.value()) + " in " + Quote.of(name.value()) + ".",
                Spelling.closest(choice.value(), names)
                        .map(Quote::didYouMean)
                        .orElse("There " + (areas.size() == 1 ? "is " : "are ") + listed() + "."));
        return null;
    }

    private String listed() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LISTED, recording.areas().size()); i++) {
            names.add((i + 1) + " " + Quote.of(recording.areas().get(i).name()));
        }
        return String.join(", ", names) + (recording.areas().size() > MOST_LISTED ? " and more" : "");
    }

    /** Class and limits of an area as the file has them; empty if it has none. */
    static String words(RecordedArea area) {
        String kind = Stream.of(
                        area.airspaceClass().isEmpty() ? "" : "Class " + area.airspaceClass(),
                        area.airspaceType().isEmpty() ? "" : "type " + area.airspaceType())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        VerticalLimit floor = area.floor();
        VerticalLimit ceiling = area.ceiling();
        String limits = Stream.of(
                        floor == null ? "" : "from " + floor.words(), ceiling == null ? "" : "to " + ceiling.words())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        String all = Stream.of(kind, limits).filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }
}
