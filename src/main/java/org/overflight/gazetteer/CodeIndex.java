package org.overflight.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which lines of a table the codes stand. One walk over the text, without taking its fields apart. */
final class CodeIndex {
    private final Map<String, List<Integer>> lineStarts = new HashMap<>();
    private final String csv;
    private final boolean[] isCode;

    private CodeIndex(String csv, AirportColumns columns) {
        this.csv = csv;
        this.isCode = new boolean[columns.header().size()];
        for (CodeColumn column : CodeColumn.values()) {
            int index = columns.header().indexOf(column.header());
            if (index >= 0) {
                isCode[index] = true;
            }
        }
    }

    static CodeIndex of(String csv, AirportColumns columns) {
        CodeIndex index = new CodeIndex(csv, columns);
        int start = csv.indexOf('\n') + 1;
        while (start > 0 && start < csv.length()) {
            int end = csv.indexOf('\n', start);
            index.addLine(start, end < 0 ? csv.length() : end);
            start = end + 1;
        }
        return index;
    }

    /** Where the lines start that have the code. */
    List<Integer> linesWith(String code) {
        return lineStarts.getOrDefault(code, List.of());
    }

    private void addLine(int start, int end) {
        int column = 0;
        int fieldStart = start;
        boolean quoted = false;
        for (int i = start; i <= end && column < isCode.length; i++) {
            char c = i < end ? csv.charAt(i) : ',';
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && (!quoted || i == end)) {
                if (isCode[column]) {
                    addCode(fieldStart, i, start);
                }
                column++;
                fieldStart = i + 1;
            }
        }
    }

    private void addCode(int from, int to, int lineStart) {
        String code = csv.substring(from, to).replace("\"", "").strip();
        if (!code.isEmpty()) {
            List<Integer> before = lineStarts.putIfAbsent(code, List.of(lineStart));
            if (before != null && !before.contains(lineStart)) {
                List<Integer> longer = new ArrayList<>(before);
                longer.add(lineStart);
                lineStarts.put(code, longer);
            }
        }
    }
}
