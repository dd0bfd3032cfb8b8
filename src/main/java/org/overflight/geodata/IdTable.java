package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.TextPosition;

/** The ids of one kind of record: which there are, and which are used. */
final class IdTable {
    private final String recordName;
    private final Map<String, TextPosition> known = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final boolean isComplete;

    /** @param isComplete whether an id that is not in the table exists nowhere */
    IdTable(String recordName, boolean isComplete) {
        this.recordName = recordName;
        this.isComplete = isComplete;
    }

    /** Puts an id in; one that is there already is a problem, and false is returned. */
    boolean add(String id, TextPosition where, ProblemLog log) {
        TextPosition first = known.putIfAbsent(id, where);
        if (first != null) {
            log.error(
                    where,
                    "duplicate-id",
                    "There are two records of the id " + Quote.of(id) + " among the " + recordName
                            + "s; the other is at " + first + ".",
                    "Give one of them another id.");
        }
        return first == null;
    }

    boolean has(String id) {
        return known.containsKey(id);
    }

    /** Marks an id as used; one that does not exist is a problem, and false is returned. */
    boolean use(String id, TextPosition where, ProblemLog log) {
        if (has(id)) {
            used.add(id);
            return true;
        }
        if (isComplete) {
            Optional<String> meant = Spelling.closest(id, known.keySet());
            log.error(
                    where,
                    "unknown-id",
                    "There is no " + recordName + " " + Quote.of(id) + ".",
                    meant.map(Quote::didYouMean).orElse(""));
        }
        return false;
    }

    /** Ids that nothing has used, with the places where they are defined. */
    List<Map.Entry<String, TextPosition>> unused() {
        List<Map.Entry<String, TextPosition>> unused = new ArrayList<>(known.entrySet());
        unused.removeIf(entry -> used.contains(entry.getKey()));
        return unused;
    }
}
