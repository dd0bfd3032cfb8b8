package org.overflight.cartography.profiles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.overflight.model.Flight;
import org.overflight.model.NumberWords;
import org.overflight.model.When;

/** The chart in words, for those who do not see it. */
record ProfileWords(Flight flight, ProfileData data, ProfileKind kind) {
    private static final double METRES_PER_NM = 1852;
    private static final int MOST_GAPS = 6;

    String title() {
        return kind.title() + ", " + flight.title();
    }

    String description() {
        ProfileData.Point highest = data.highest();
        StringBuilder words = new StringBuilder("From " + place(data.from()) + " to " + place(data.to()) + ". Highest: "
                + NumberWords.whole(highest.value()) + " " + kind.unitWord() + " at " + place(highest.along()) + ".");
        data.gaps().stream()
                .sorted((a, b) -> Double.compare(b.to() - b.from(), a.to() - a.from()))
                .limit(MOST_GAPS)
                .sorted((a, b) -> Double.compare(a.from(), b.from()))
                .forEach(gap -> words.append(" Nothing recorded for ")
                        .append(extent(data, gap))
                        .append(" from ")
                        .append(place(gap.from()))
                        .append('.'));
        if (data.gaps().size() > MOST_GAPS) {
            words.append(" ").append(data.gaps().size() - MOST_GAPS).append(" shorter gaps.");
        }
        return words.toString();
    }

    private String place(double along) {
        if (!data.timed()) {
            return NumberWords.size(along / METRES_PER_NM) + " NM";
        }
        OffsetDateTime time =
                new When.At(Instant.ofEpochSecond(Math.round(along)).atOffset(ZoneOffset.UTC)).toMinute();
        return time.toLocalDate() + String.format(Locale.ROOT, " %02d:%02d UTC", time.getHour(), time.getMinute());
    }

    /** For example 8 h 24 min, or 308 NM. */
    static String extent(ProfileData data, ProfileData.Gap gap) {
        double length = gap.to() - gap.from();
        if (!data.timed()) {
            return NumberWords.size(length / METRES_PER_NM) + "\u00a0NM";
        }
        long minutes = Math.round(length / 60);
        if (minutes < 2) {
            return Math.round(length) + "\u00a0s";
        }
        String rest = minutes % 60 == 0 ? "" : minutes % 60 + "\u00a0min";
        return minutes < 60 ? rest : (minutes / 60 + "\u00a0h\u00a0" + rest).strip();
    }
}
