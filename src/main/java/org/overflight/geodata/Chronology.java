package org.overflight.geodata;

import java.time.LocalDate;
import org.overflight.model.When;

/** The order of times that are known differently well. */
final class Chronology {
    private Chronology() {}

    /** First day of a time; for an unknown one the earliest there is. */
    static LocalDate start(When when) {
        if (when instanceof When.At at) {
            return at.time().toLocalDate();
        }
        if (when instanceof When.On on) {
            return on.date();
        }
        if (when instanceof When.Between between) {
            return between.first();
        }
        return when instanceof When.About about ? about.first() : LocalDate.MIN;
    }
}
