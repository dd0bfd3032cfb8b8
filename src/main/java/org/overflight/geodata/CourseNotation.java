package org.overflight.geodata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads true courses in degrees: {@code 65}, {@code 065}, {@code 65.5°}. */
final class CourseNotation {
    private static final Pattern COURSE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*\u00b0?");

    private CourseNotation() {}

    /**
     * A course, 0 to 360.
     *
     * @throws NotationException if it is none
     */
    static double parse(String text) {
        Matcher course = COURSE.matcher(CoordinateToken.plain(text).strip());
        double degrees = course.matches() ? Double.parseDouble(course.group(1)) : 361;
        if (degrees > 360) {
            throw new NotationException(
                    0,
                    "Expected a true course from 0 to 360 degrees, like 065.",
                    "A magnetic course must be turned first.");
        }
        return degrees;
    }
}
