package org.overflight.geodata;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.overflight.model.MapSettings;
import org.overflight.model.When;

/** Reads whose night is shaded: a moment, or two with a slash between them. */
final class NightNotation {
    private static final String REMEDY =
            "Write it like 2021-03-07T05:00Z, or 2021-03-07T03:00Z/2021-03-07T09:30Z for the time between.";

    private NightNotation() {}

    /**
     * The night.
     *
     * @throws NotationException if it is none
     */
    static MapSettings.Night parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            OffsetDateTime moment = moment(text, 0);
            return new MapSettings.Night(moment, moment);
        }
        OffsetDateTime from = moment(text.substring(0, slash), 0);
        OffsetDateTime to = moment(text.substring(slash + 1), slash + 1);
        if (to.isBefore(from)) {
            throw new NotationException(slash + 1, "The second moment is before the first.", "Exchange them.");
        }
        if (Duration.between(from, to).compareTo(Duration.ofDays(1)) > 0) {
            throw new NotationException(
                    slash + 1,
                    "More than a day has day and night nearly everywhere.",
                    "Shade a moment, or the time between two of one day.");
        }
        return new MapSettings.Night(from, to);
    }

    private static OffsetDateTime moment(String text, int offset) {
        if (TimeNotation.parse(text) instanceof When.At at) {
            return at.time();
        }
        throw new NotationException(offset, "The night side is that of a moment, or of the time between two.", REMEDY);
    }
}
