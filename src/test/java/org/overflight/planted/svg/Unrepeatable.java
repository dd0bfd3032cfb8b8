package org.overflight.planted.svg;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Planted: what differs from machine to machine and from day to day. The rule against it must see each. */
@SuppressWarnings({"StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "AnnotateFormatMethod", "DefaultLocale"})
final class Unrepeatable {
    final UnaryOperator<String> reference = String::toUpperCase;

    private Unrepeatable() {}

    static String today() {
        return LocalDate.now().toString();
    }

    static double chance() {
        return new Random().nextDouble() + Math.random();
    }

    static String words(String text) {
        return String.format("%s %s", text.toLowerCase(), Locale.getDefault());
    }
}
