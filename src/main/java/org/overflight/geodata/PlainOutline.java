package org.overflight.geodata;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.overflight.formats.Limits;
import org.overflight.model.LonLat;
import org.overflight.model.TextPosition;

/**
 * An outline in plain text: a position in each line, a blank line between rings, comments from {@code #} to the end of the line.
 */
final class PlainOutline {
    private final String file;
    private final Limits limits;
    private final ProblemLog log;
    private final List<List<LonLat>> rings = new ArrayList<>();
    private final List<LonLat> ring = new ArrayList<>();
    private int positions;

    PlainOutline(String file, Limits limits, ProblemLog log) {
        this.file = file;
        this.limits = limits;
        this.log = log;
    }

    /** The rings that were read. */
    List<List<LonLat>> rings() {
        return List.copyOf(rings);
    }

    /**
     * Reads a file from its start to its end, or to a limit.
     *
     * @return whether all of it could be read; if not, that is in the log, and no ring is taken
     */
    boolean read(InputStream in) throws IOException {
        int most = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 8);
        byte[] bytes = in.readNBytes(most);
        if (in.read() >= 0) {
            log.error(at(0), "too-large", "The file has more than " + most + " bytes.", "Raise the limit.");
            return false;
        }
        try {
            return read(SourceText.decode(file, bytes).text());
        } catch (UnreadableTextException e) {
            e.report(log);
            return false;
        }
    }

    private boolean read(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String content = line.replaceFirst("#.*", "");
            if (!content.isBlank()) {
                if (++positions > limits.maxPoints()) {
                    log.error(
                            at(number),
                            "too-many-points",
                            "More than " + limits.maxPoints() + " positions.",
                            "Raise the limit, or cut the file into parts.");
                    rings.clear();
                    return false;
                }
                add(content, number);
            } else if (line.isBlank()) {
                endRing(number);
            }
        }
        endRing(number);
        return true;
    }

    private void add(String content, int line) {
        try {
            ring.add(CoordinateNotation.parse(content));
        } catch (NotationException e) {
            int column = content.codePointCount(0, e.offset()) + 1;
            log.error(new TextPosition(file, line, column), "bad-position", e.words(), e.remedy());
        }
    }

    private void endRing(int line) {
        if (ring.size() >= 3) {
            rings.add(List.copyOf(ring));
        } else if (!ring.isEmpty()) {
            log.error(at(line), "too-few", "The ring that ends here has fewer than three positions.", "");
        }
        ring.clear();
    }

    private TextPosition at(int line) {
        return new TextPosition(file, line, 0);
    }
}
