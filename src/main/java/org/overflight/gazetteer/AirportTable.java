package org.overflight.gazetteer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in the form of OurAirports' {@code airports.csv}.
 *
 * <p>Its text is fetched at the first search, and only lines that have the code are taken apart: a map of two airports need not
 * read 80,000 of them. From the ninth search on an index of all codes is cheaper than looking through the text.
 */
final class AirportTable {
    private static final int FEW_SEARCHES = 8;

    private final Supplier<String> source;
    private @Nullable String csv;
    private @Nullable CodeIndex index;
    private @Nullable List<AirportRow> all;
    private int searches;
    private AirportColumns columns = AirportColumns.NONE;

    AirportTable(Supplier<String> source) {
        this.source = source;
    }

    /** All rows with {@code code} as one of their fields, or at least as one of their codes. */
    List<AirportRow> rowsMentioning(String code) {
        String text = text();
        List<AirportRow> rows = new ArrayList<>();
        for (int start : ++searches > FEW_SEARCHES ? index(text).linesWith(code) : scan(text, code)) {
            rows(text.substring(start, lineEnd(text, start))).forEach(rows::add);
        }
        return rows;
    }

    private CodeIndex index(String text) {
        CodeIndex known = index;
        if (known == null) {
            known = CodeIndex.of(text, columns);
            index = known;
        }
        return known;
    }

    /** Where the lines start that have {@code code} as one of their fields. */
    private static List<Integer> scan(String text, String code) {
        List<Integer> starts = new ArrayList<>();
        int hit = code.isEmpty() ? -1 : text.indexOf(code, text.indexOf('\n') + 1);
        while (hit >= 0) {
            int next = hit + 1;
            if (isField(text, hit, hit + code.length())) {
                starts.add(text.lastIndexOf('\n', hit) + 1);
                next = lineEnd(text, hit);
            }
            hit = text.indexOf(code, next);
        }
        return starts;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Every row; kept from then on. */
    List<AirportRow> rows() {
        List<AirportRow> known = all;
        if (known == null) {
            String text = text();
            List<AirportRow> read = new ArrayList<>();
            text.lines().skip(1).forEach(line -> rows(line).forEach(read::add));
            known = read;
            all = read;
        }
        return known;
    }

    /** The row of one line; none if the line is no good, for then it is no help. */
    private Stream<AirportRow> rows(String line) {
        try {
            return CsvReader.builder().ofCsvRecord(line).stream().toList().stream()
                    .flatMap(record -> columns.row(record).stream());
        } catch (CsvParseException e) {
            return Stream.empty();
        }
    }

    private String text() {
        String known = csv;
        if (known == null) {
            known = source.get();
            known = known.startsWith("\uFEFF") ? known.substring(1) : known;
            csv = known;
            columns = AirportColumns.of(header(known));
        }
        return known;
    }

    static List<String> header(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.lines().findFirst().orElse("")).stream()
                .findFirst()
                .map(CsvRecord::getFields)
                .orElse(List.of());
    }

    private static boolean isField(String text, int start, int end) {
        return isEdge(text, start - 1) && isEdge(text, end);
    }

    private static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || ",\"\r\n".indexOf(text.charAt(index)) >= 0;
    }
}
