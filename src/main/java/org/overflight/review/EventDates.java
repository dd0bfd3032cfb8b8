package org.overflight.review;

import java.time.Duration;
import java.util.Optional;
import org.overflight.model.Event;
import org.overflight.model.TextPosition;

/** Events that can hardly belong to the story. */
final class EventDates implements Rule {
    private static final Duration LONGEST_BEFORE = Duration.ofDays(366);

    @Override
    public String id() {
        return "event-date";
    }

    @Override
    public String about() {
        return "An event of the mission is more than a year before it, or after its last day (warning).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        Optional<TimeSpan> days = TimeSpan.of(mission.mission().when());
        for (String id : mission.mission().eventIds()) {
            Event event = mission.atlas().event(id);
            Optional<TimeSpan> span = TimeSpan.of(event.when());
            if (days.isEmpty() || span.isEmpty()) {
                continue;
            }
            boolean after = days.get().isSurelyBefore(span.get());
            boolean longBefore =
                    Duration.between(span.get().latest(), days.get().earliest()).compareTo(LONGEST_BEFORE) > 0;
            if (after || longBefore) {
                TextPosition where = mission.whereabouts().of(event, "date");
                findings.warning(
                        where != null ? where : mission.at("events"),
                        "“" + event.title() + "” is "
                                + (after ? "after the last day" : "more than a year before the first day")
                                + " of the mission "
                                + mission.mission().id() + ".",
                        "Is its date right, and does it belong to this mission?");
            }
        }
    }
}
