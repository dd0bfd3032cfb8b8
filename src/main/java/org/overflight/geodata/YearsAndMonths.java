package org.overflight.geodata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.overflight.model.DateWords;
import org.overflight.model.When;

/** Months and years of which no day is known, and spans of them. The words are the reader's; they sort by their first day. */
final class YearsAndMonths {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private YearsAndMonths() {}

    /** Whether a text is a month or a year, be it a possible one or not. */
    static boolean opens(String text) {
        return MONTH.matcher(text).matches() || YEAR.matcher(text).matches();
    }

    /**
     * A month, {@code 2021-03}, or a year, {@code 2021}.
     *
     * @param offset of the text in what the author wrote
     * @throws NotationException if there is no such month
     */
    static When.About one(String text, int offset) {
        if (YEAR.matcher(text).matches()) {
            return new When.About(LocalDate.of(Integer.parseInt(text), 1, 1), text);
        }
        YearMonth month = TimeNotation.month(text, offset);
        return new When.About(month.atDay(1), name(month) + " " + month.getYear());
    }

    /**
     * From a month to another, {@code 1961-02/1962-11}, or from a year to another, {@code 1961/1968}.
     *
     * @param slash where its slash is
     * @throws NotationException if what is behind the slash is no month or year after the one before it
     */
    static When.About span(String text, int slash) {
        String opening = text.substring(0, slash);
        String behind = text.substring(slash + 1);
        Pattern same = YEAR.matcher(opening).matches() ? YEAR : MONTH;
        if (!same.matcher(behind).matches()) {
            String expected =
                    same == YEAR ? "year behind the slash, like 1968." : "month behind the slash, like 1968-01.";
            throw new NotationException(slash + 1, "Expected the last " + expected, "");
        }
        When.About first = one(opening, 0);
        When.About last = one(behind, slash + 1);
        if (last.first().isBefore(first.first())) {
            throw new NotationException(
                    slash + 1,
                    "The last " + (same == YEAR ? "year" : "month") + " is before the first.",
                    "Did you mean " + behind + "/" + opening + "?");
        }
        return first.equals(last) ? first : new When.About(first.first(), words(first, last, same));
    }

    private static String words(When.About first, When.About last, Pattern same) {
        if (same == YEAR) {
            return first.words() + "\u2013" + last.words();
        }
        YearMonth opening = YearMonth.from(first.first());
        boolean oneYear = opening.getYear() == last.first().getYear();
        return (oneYear ? name(opening) : first.words()) + " to " + last.words();
    }

    private static String name(YearMonth month) {
        return DateWords.MONTHS.get(month.getMonthValue() - 1);
    }
}
