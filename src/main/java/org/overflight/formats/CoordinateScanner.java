package org.overflight.formats;

import org.jspecify.annotations.Nullable;

/**
 * KML's {@code lon,lat[,alt]} tuples, which may come in any number of pieces. White space parts them, but not next to a comma,
 * where it is common by mistake.
 */
final class CoordinateScanner {
    private static final int LONGEST_TUPLE = 400;

    private final Numbers numbers;
    private final ProblemLog log;
    private final StringBuilder tuple = new StringBuilder();
    private final FixDraft draft = new FixDraft();
    private @Nullable Sink sink;
    private boolean blankBefore;
    private int tupleLine;
    private int tupleColumn;

    CoordinateScanner(RecordingBuilder into) {
        this.numbers = into.numbers();
        this.log = into.log();
    }

    /** Where positions go. */
    interface Sink {
        void add(FixDraft draft) throws BadInput;
    }

    boolean isOpen() {
        return sink != null;
    }

    void open(Sink target) {
        sink = target;
        tuple.setLength(0);
        blankBefore = false;
    }

    void scan(CharSequence text, XmlSource xml) throws BadInput {
        int line = xml.line();
        int column = xml.column();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                blankBefore = true;
            } else {
                if (blankBefore && c != ',' && !endsWithComma()) {
                    flush(xml);
                }
                blankBefore = false;
                append(c, line, column);
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
    }

    void close(XmlSource xml) throws BadInput {
        flush(xml);
        sink = null;
    }

    private void append(char c, int line, int column) {
        if (tuple.isEmpty()) {
            tupleLine = line;
            tupleColumn = column;
        }
        if (tuple.length() < LONGEST_TUPLE) {
            tuple.append(c);
        }
    }

    private boolean endsWithComma() {
        return tuple.isEmpty() || tuple.charAt(tuple.length() - 1) == ',';
    }

    private void flush(XmlSource xml) throws BadInput {
        if (tuple.isEmpty() || sink == null) {
            return;
        }
        xml.moveTo(tupleLine, tupleColumn);
        String[] values = tuple.toString().split(",", -1);
        tuple.setLength(0);
        draft.clear();
        if (values.length < 2) {
            log.warning(
                    "coordinates",
                    ProblemLog.quote(values[0]) + " is no position; it is left out.",
                    "Positions are written lon,lat or lon,lat,altitude.");
        } else {
            draft.lonDeg = numbers.parse("longitude", values[0]);
            draft.latDeg = numbers.parse("latitude", values[1]);
            draft.altitudeM = values.length > 2 ? numbers.parseIfAny("altitude", values[2]) : Double.NaN;
        }
        sink.add(draft);
    }
}
