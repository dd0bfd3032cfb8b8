package org.overflight.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Airports that may have been meant by a word that is no code. Reads whole tables, so only for messages. */
final class Suggestions {
    private static final int MOST = 3;
    private static final int SHORTEST_NAME = 4;
    /** A hit in a name counts less than a code with one wrong letter, and a misspelt name less than that. */
    private static final int PART_OF_NAME = 1;

    private static final int MISSPELT_NAME = 2;

    private record Scored(Airport airport, int score) {}

    private final List<AirportTable> tables;

    Suggestions(List<AirportTable> tables) {
        this.tables = tables;
    }

    /** At most three airports, the likeliest first: codes with one wrong letter, or names that hold or resemble the word. */
    List<Airport> forWord(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        Map<String, Scored> scored = new LinkedHashMap<>();
        for (AirportTable table : tables) {
            for (AirportRow row : table.rows()) {
                int score = score(wanted, row);
                if (score < Integer.MAX_VALUE) {
                    scored.putIfAbsent(row.airport().ident(), new Scored(row.airport(), score));
                }
            }
        }
        List<Scored> best = new ArrayList<>(scored.values());
        best.sort(Comparator.comparingInt(Scored::score)
                .thenComparing(each -> each.airport().ident()));
        return best.stream().limit(MOST).map(Scored::airport).toList();
    }

    private static int score(String wanted, AirportRow row) {
        int score = Integer.MAX_VALUE;
        for (String code : row.international()) {
            int errors = Spelling.distance(wanted, code.toLowerCase(Locale.ROOT), 1);
            if (code.length() == wanted.length() && errors <= 1) {
                score = Math.min(score, errors);
            }
        }
        if (wanted.length() < SHORTEST_NAME) {
            return score;
        }
        String name = row.airport().name().toLowerCase(Locale.ROOT);
        String town = row.airport().municipality().toLowerCase(Locale.ROOT);
        if (name.contains(wanted) || town.equals(wanted)) {
            return Math.min(score, PART_OF_NAME);
        }
        int errors = Math.min(nameErrors(wanted, name), nameErrors(wanted, town));
        return errors == Integer.MAX_VALUE ? score : Math.min(score, MISSPELT_NAME + errors);
    }

    /** Errors against the whole name or its beginning of the same length. */
    private static int nameErrors(String wanted, String name) {
        int allowed = Spelling.allowedErrors(wanted);
        String beginning = name.substring(0, Math.min(name.length(), wanted.length()));
        int errors = Math.min(Spelling.distance(wanted, name, allowed), Spelling.distance(wanted, beginning, allowed));
        return errors <= allowed ? errors : Integer.MAX_VALUE;
    }
}
