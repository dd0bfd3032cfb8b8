package org.overflight.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Airports that may have been meant by a word that is no code. Reads whole tables, so only for messages. */
final class Suggestions {
    private static final int MOST = 4;
    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 4;
    private static final int SHORTEST_NAME = 4;

    /** How well an airport fits: what fits better comes first, and among those the larger one. */
    private enum Fit {
        SAME_CODE,
        /** A code with one error, or the town. */
        CODE_OR_TOWN,
        PART_OF_NAME,
        MISSPELT_NAME
    }

    /** @param errors tells apart what fits alike and is of one size */
    private record Scored(Suggestion suggestion, AirportSize size, Fit fit, int errors) {
        private static final Comparator<Scored> LIKELIEST_FIRST = Comparator.comparing(Scored::fit)
                .thenComparing(each -> each.fit == Fit.MISSPELT_NAME ? each.errors : 0)
                .thenComparing(Scored::size)
                .thenComparing(Scored::errors)
                .thenComparing(each -> each.suggestion.airport().ident())
                .thenComparing(each -> each.suggestion.code());
    }

    private final List<AirportTable> tables;

    Suggestions(List<AirportTable> tables) {
        this.tables = tables;
    }

    /**
     * At most four airports, the likeliest first: those with a code of one error or in the town of that name, then those whose names
     * hold or resemble the word.
     */
    List<Suggestion> forWord(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        List<Scored> scored = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (AirportTable table : tables) {
            for (AirportRow row : table.rows()) {
                if (known.add(row.airport().ident())) {
                    Stream.concat(byCode(wanted, row), byName(wanted, row))
                            .min(Scored.LIKELIEST_FIRST)
                            .ifPresent(scored::add);
                }
            }
        }
        return scored.stream()
                .sorted(Scored.LIKELIEST_FIRST)
                .limit(MOST)
                .map(Scored::suggestion)
                .toList();
    }

    private static Stream<Scored> byCode(String wanted, AirportRow row) {
        if (wanted.length() < SHORTEST_CODE || wanted.length() > LONGEST_CODE + 1) {
            return Stream.empty();
        }
        return row.international().stream()
                .filter(code -> Spelling.distance(wanted, code.toLowerCase(Locale.ROOT), 1) <= 1)
                .map(code -> new Scored(
                        new Suggestion(row.airport(), code),
                        row.size(),
                        wanted.equalsIgnoreCase(code) ? Fit.SAME_CODE : Fit.CODE_OR_TOWN,
                        oddity(wanted, code.toLowerCase(Locale.ROOT))));
    }

    /** Two letters exchanged are likelier than one that is wrong, and that is likelier than one too many or too few. */
    private static int oddity(String wanted, String code) {
        if (wanted.length() != code.length()) {
            return 2;
        }
        return wanted.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(code.chars().sorted().boxed().toList())
                ? 0
                : 1;
    }

    private static Stream<Scored> byName(String wanted, AirportRow row) {
        if (wanted.length() < SHORTEST_NAME) {
            return Stream.empty();
        }
        String name = row.airport().name().toLowerCase(Locale.ROOT);
        String town = row.airport().municipality().toLowerCase(Locale.ROOT);
        Suggestion suggestion = new Suggestion(row.airport(), row.airport().code());
        if (town.equals(wanted) || town.startsWith(wanted + " (")) {
            return Stream.of(new Scored(suggestion, row.size(), Fit.CODE_OR_TOWN, 0));
        }
        if (name.contains(wanted)) {
            return Stream.of(new Scored(suggestion, row.size(), Fit.PART_OF_NAME, 0));
        }
        int errors = Math.min(nameErrors(wanted, name), nameErrors(wanted, town));
        return errors == Integer.MAX_VALUE
                ? Stream.empty()
                : Stream.of(new Scored(suggestion, row.size(), Fit.MISSPELT_NAME, errors));
    }

    /** Errors against the whole name or its beginning of the same length. */
    private static int nameErrors(String wanted, String name) {
        int allowed = Spelling.allowedErrors(wanted);
        String beginning = name.substring(0, Math.min(name.length(), wanted.length()));
        int errors = Math.min(Spelling.distance(wanted, name, allowed), Spelling.distance(wanted, beginning, allowed));
        return errors <= allowed ? errors : Integer.MAX_VALUE;
    }
}
