package org.overflight.cartography.labels;

import java.util.List;
import org.overflight.lettering.TextSize;

/**
 * The measured lines of a label.
 *
 * @param lines from the top
 * @param leadingPx from baseline to baseline
 */
public record LabelText(List<TextSize> lines, double leadingPx) {
    /** @throws IllegalArgumentException if there is no line */
    public LabelText {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a label without a line");
        }
    }

    /** One line. */
    public static LabelText of(TextSize line) {
        return new LabelText(List.of(line), 0);
    }

    /** Width of the widest line. */
    public double widthPx() {
        return lines.stream().mapToDouble(TextSize::widthPx).max().orElse(0);
    }

    /** From the highest ink of the first line to the lowest of the last. */
    public double heightPx() {
        return lines.get(0).ascentPx()
                + leadingPx * (lines.size() - 1)
                + lines.get(lines.size() - 1).descentPx();
    }
}
