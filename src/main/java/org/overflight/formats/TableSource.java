package org.overflight.formats;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** A table in text as a run of rows: RFC 4180 with commas, semicolons, tabs or bars; lines with # are comments. */
final class TableSource implements Cursor {
    private static final int LONGEST_ROW = 1 << 20;
    private static final String SEPARATORS = ",;\t|";

    private List<String> row = List.of();
    private long line = 1;

    private TableSource() {}

    /** What a format does with the rows. */
    interface Work {
        /** The first row. */
        void header(List<String> names) throws BadInput;

        /** Any other; may have fewer or more values than the first. */
        void row(List<String> values) throws BadInput;
    }

    /** Reads a file from its start to its end. */
    static void read(Body body, RecordingBuilder into, Work work) throws IOException {
        char separator = separator(body.head().headerLine());
        TableSource source = new TableSource();
        into.log().follow(source);
        try (Reader reader = body.text(into);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .commentStrategy(CommentStrategy.SKIP)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(reader)) {
            source.readAll(records.iterator(), work);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new BadInput(
                    "table", "The table cannot be read from here on: a value is too long or not closed.", "");
        }
    }

    private void readAll(Iterator<CsvRecord> records, Work work) throws BadInput {
        boolean header = true;
        while (records.hasNext()) {
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            row = record.getFields();
            if (header) {
                work.header(row);
                header = false;
            } else {
                work.row(row);
            }
        }
    }

    /** The separator that is most often in a line, outside of quotes. */
    static char separator(String headerLine) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < headerLine.length(); i++) {
            quoted ^= headerLine.charAt(i) == '"';
            int which = SEPARATORS.indexOf(headerLine.charAt(i));
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    /** The names in a header line. */
    static List<String> names(String headerLine) {
        String separator = String.valueOf(separator(headerLine));
        return List.of(headerLine.split(Pattern.quote(separator), -1));
    }

    @Override
    public int line() {
        return (int) Math.min(Integer.MAX_VALUE, line);
    }

    @Override
    public int column() {
        return 0;
    }
}
