package org.overflight.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records of one flight. Fixes have a time of day alone: the date stands before them, and a time that goes back by more than half
 * a day is of the next one.
 */
final class IgcLines implements TextLines.Work {
    private static final Pattern DATE =
            Pattern.compile("H[FOP]DTE(?:DATE)?\\s{0,3}:?\\s{0,3}(\\d\\d)(\\d\\d)(\\d\\d)(?:,.*)?");
    private static final int CENTURY_STARTS = 80;
    private static final int HALF_DAY_S = 43_200;
    private static final long DAY_S = 86_400;
    private static final long MICROS = 1_000_000;

    private final RecordingBuilder into;
    private final TrackBuilder track;
    private final FixDraft draft = new FixDraft();
    private IgcExtensions extensions = IgcExtensions.NONE;
    private @Nullable LocalDate date;
    private long days;
    private int lastSecond = -1;

    IgcLines(RecordingBuilder into) {
        this.into = into;
        this.track = into.track(SeriesKind.RECORDED);
    }

    @Override
    public void line(String text, TextLines lines) throws BadInput {
        if (text.isEmpty()) {
            return;
        }
        switch (text.charAt(0)) {
            case 'B' -> fix(text, lines);
            case 'H' -> header(text);
            case 'I' -> extensions = IgcExtensions.of(text);
            default -> {}
        }
    }

    private void header(String text) {
        Matcher matcher = DATE.matcher(text);
        if (matcher.matches()) {
            date(matcher);
        } else if (text.startsWith("GTY", 2)) {
            track.identity(track.identity().withType(value(text)));
        } else if (text.startsWith("GID", 2)) {
            track.identity(track.identity().withRegistration(value(text)));
        }
    }

    private static String value(String text) {
        return text.indexOf(':') < 0 ? "" : RecordingBuilder.cleaned(text.substring(text.indexOf(':') + 1));
    }

    private void date(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(3));
        try {
            date = LocalDate.of(
                    year < CENTURY_STARTS ? 2000 + year : 1900 + year,
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            days = 0;
            lastSecond = -1;
        } catch (DateTimeException e) {
            into.log()
                    .warning(
                            "bad-time",
                            ProblemLog.quote(matcher.group()) + " is not a date.",
                            "It is day, month, year.");
        }
    }

    private void fix(String text, TextLines lines) throws BadInput {
        draft.clear();
        IgcFix fix = IgcFix.of(text, extensions);
        if (fix == null) {
            lines.moveTo(1);
            into.log()
                    .warning(
                            "igc-fix",
                            "A B record is not a fix; it is left out.",
                            "It is BHHMMSSDDMMmmmNDDDMMmmmEAPPPPPGGGGG.");
        } else {
            fix.copyTo(draft);
            time(fix.secondOfDay());
        }
        track.add(draft);
    }

    private void time(int second) {
        if (date == null) {
            into.log().noteOnce("no-date", "No date stands before the fixes; they have no times.");
            return;
        }
        if (lastSecond - second > HALF_DAY_S) {
            days++;
        }
        lastSecond = second;
        draft.timeMicros = ((date.toEpochDay() + days) * DAY_S + second) * MICROS;
    }

    void finish() throws BadInput {
        track.finish();
    }
}
