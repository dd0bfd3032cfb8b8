package org.overflight.gazetteer;

import java.util.List;

/** What a gazetteer knows of a code. */
public sealed interface Lookup {
    /** Exactly one airport has it. */
    record Found(Airport airport) implements Lookup {}

    /**
     * Several airports have it.
     *
     * @param candidates at least two, by ident
     */
    record Ambiguous(List<Airport> candidates) implements Lookup {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * No airport has it.
     *
     * @param suggestions airports that may have been meant, the likeliest first; empty if none comes close
     */
    record Unknown(List<Suggestion> suggestions) implements Lookup {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }
}
