package org.overflight.site;

import java.util.List;
import org.overflight.site.view.EventView;
import org.overflight.site.view.FactView;
import org.overflight.site.view.ProseView;
import org.overflight.site.view.SpanView;

/**
 * How tall the two columns of a mission's page are, in lines of text, so that what may stand in either goes below the shorter.
 * The measures are those of the style sheet on a wide screen; being off by a line or two does no harm.
 */
record ColumnBalance(List<ProseView> text, List<FactView> facts, List<EventView> events) {
    private static final int TEXT_LETTERS = 66;
    private static final int FACT_LETTERS = 44;
    private static final double FACT_LINES = 2;
    private static final double EVENT_LINES = 2.2;
    private static final double EVENTS_HEADING_LINES = 5;

    /** Whether the column of facts and events is the shorter one. */
    boolean sideIsShorter() {
        return sideLines() < textLines();
    }

    private double textLines() {
        return text.stream().mapToDouble(p -> lines(p, TEXT_LETTERS) + 0.5).sum();
    }

    private double sideLines() {
        double lines = events.isEmpty() ? 0 : EVENTS_HEADING_LINES + EVENT_LINES * events.size();
        for (FactView fact : facts) {
            lines += FACT_LINES
                    + lines(fact.value(), FACT_LETTERS)
                    - 1
                    + (fact.detail().isEmpty() ? 0 : 0.7);
        }
        return lines;
    }

    private static double lines(ProseView prose, int lettersPerLine) {
        int letters = prose.spans().stream()
                .map(SpanView::text)
                .mapToInt(String::length)
                .sum();
        return Math.ceil((double) letters / lettersPerLine);
    }
}
