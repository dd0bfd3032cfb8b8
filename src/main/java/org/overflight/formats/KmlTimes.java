package org.overflight.formats;

import java.util.regex.Pattern;

/** KML's times may be a year, a month or a day alone: true, but no moment. */
final class KmlTimes {
    private static final Pattern DAY_OR_LONGER = Pattern.compile("-?\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private KmlTimes() {}

    static long parse(String text, Times times) {
        boolean coarse = DAY_OR_LONGER.matcher(text.strip()).matches();
        return coarse ? FixStore.NO_TIME : times.parseIfAny(text);
    }
}
