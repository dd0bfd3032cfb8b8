package org.overflight.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.Prose;
import org.overflight.model.Waypoint;

/**
 * What is said of the legs of a flight: what holds for most of them once, above the table; the rest in the rows.
 *
 * <p>A row without words must not pass for one of those that the common words are about: there are common words only where every
 * leg has some.
 */
final class LegNotes {
    private static final int FEWEST_ALIKE = 3;

    private record Said(Prose note, List<String> sourceIds) {}

    private final Flight flight;
    private final List<Said> said;
    private final Said common;

    LegNotes(Flight flight) {
        this.flight = flight;
        this.said = flight.route().legs().stream().map(LegNotes::said).toList();
        this.common = mostCommon();
    }

    private static Said said(Leg leg) {
        return new Said(leg.note(), leg.sourceIds());
    }

    private Said mostCommon() {
        Said nothing = new Said(Prose.EMPTY, List.of());
        Map<Said, Integer> counts = new LinkedHashMap<>();
        said.forEach(s -> counts.merge(s, 1, Integer::sum));
        if (said.stream().anyMatch(s -> s.note().isEmpty())) {
            return nothing;
        }
        return counts.entrySet().stream()
                .filter(e -> (e.getValue() >= FEWEST_ALIKE && e.getValue() * 2 > said.size())
                        || (e.getValue() > 1 && e.getValue() == said.size()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(nothing);
    }

    /** What holds for most legs, with its sources behind it; empty if there is nothing of the kind. */
    Prose common() {
        if (common.note().isEmpty()) {
            return Prose.EMPTY;
        }
        List<Prose.Span> spans = new ArrayList<>();
        if (!said.stream().allMatch(common::equals)) {
            spans.add(new Prose.Words("Unless a row says otherwise: "));
        }
        spans.addAll(common.note().spans());
        cite(spans, common.sourceIds());
        return new Prose(spans);
    }

    /**
     * Of the first leg also what is said of the start; then of the leg, if that is not common; then of where it arrives, if that
     * is not the same. Sources that no words cite stand together at the end.
     */
    Prose row(int index) {
        List<Said> parts = new ArrayList<>();
        if (index == 0) {
            parts.add(said(flight.route().waypoints().get(0)));
        }
        if (!said.get(index).equals(common)) {
            parts.add(said.get(index));
        }
        if (flight.route().legs().get(index).orbit() == null) {
            parts.add(said(flight.route().waypoints().get(index + 1)));
        }
        List<Prose.Span> spans = new ArrayList<>();
        parts.forEach(part -> addWords(spans, part.note()));
        cite(spans, parts.stream().flatMap(part -> part.sourceIds().stream()).toList());
        return new Prose(spans);
    }

    /** Whether any row has words. */
    boolean inRows() {
        for (int i = 0; i < said.size(); i++) {
            if (!row(i).plainText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Said said(Waypoint waypoint) {
        return new Said(waypoint.note(), waypoint.sourceIds());
    }

    private static void addWords(List<Prose.Span> spans, Prose note) {
        if (!spans.isEmpty() && !note.isEmpty()) {
            spans.add(new Prose.Words(" "));
        }
        spans.addAll(note.spans());
    }

    /** Sources that the words before do not cite themselves, each once. */
    private void cite(List<Prose.Span> spans, List<String> sourceIds) {
        // That a recorded flight rests on its recording stands above the table.
        List<String> known = flight.tracks().isEmpty() ? List.of() : flight.sourceIds();
        List<String> uncited = sourceIds.stream()
                .distinct()
                .filter(id -> !cites(spans, id) && !known.contains(id))
                .toList();
        if (!uncited.isEmpty()) {
            spans.add(new Prose.Citation(uncited));
        }
    }

    private static boolean cites(List<Prose.Span> spans, String sourceId) {
        return spans.stream()
                .anyMatch(s -> s instanceof Prose.Citation c && c.sourceIds().contains(sourceId));
    }
}
