package org.overflight.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Mission;
import org.overflight.model.Prose;
import org.overflight.model.TimelineEntry;
import org.overflight.model.When;
import org.overflight.site.view.TimelineView;

/** Events, the entries that have no place, and the mission itself, in the order of their days. */
record Timelines(Atlas atlas, Citations citations) {
    private record Dated(
            LocalDate date, When when, String title, Prose text, List<String> sources, String href, String kind) {}

    /** The timeline of a mission; empty if nothing but the mission itself would be in it. */
    List<TimelineView> of(Mission mission) {
        List<Dated> entries = new ArrayList<>();
        for (TimelineEntry entry : mission.timeline()) {
            entries.add(new Dated(
                    firstDay(entry.when()), entry.when(), entry.title(), entry.text(), List.of(), "", "entry"));
        }
        for (String id : mission.eventIds()) {
            Event event = atlas.event(id);
            Prose first = event.text().isEmpty() ? Prose.EMPTY : event.text().get(0);
            entries.add(new Dated(
                    firstDay(event.when()), event.when(), event.title(), first, List.of(), Paths.event(id), "event"));
        }
        if (entries.isEmpty()) {
            return List.of();
        }
        entries.add(new Dated(
                firstDay(mission.when()), mission.when(), mission.shortTitle(), Prose.EMPTY, List.of(), "", "mission"));
        entries.sort(Comparator.comparing(Dated::date).thenComparing(Dated::title));
        return entries.stream()
                .map(e -> new TimelineView(
                        e.when().words(),
                        Words.isoDate(e.when()),
                        e.title(),
                        citations.prose(e.text(), e.sources()),
                        e.href(),
                        e.kind()))
                .toList();
    }

    /** Sorts what has no day at all to the end. */
    static LocalDate firstDay(When when) {
        if (when instanceof When.At at) {
            return at.time().toLocalDate();
        }
        if (when instanceof When.On on) {
            return on.date();
        }
        if (when instanceof When.Between between) {
            return between.first();
        }
        return when instanceof When.About about ? about.first() : LocalDate.MAX;
    }
}
