package org.overflight.formats;

import java.io.IOException;
import java.util.List;

/** Any table with a header: which column is what is guessed by their names, and told in a note. */
final class PlainTableFormat implements RecordingFormat {
    @Override
    public boolean recognizes(Head head) {
        return TableLayout.guessed(unquoted(head.headerLine())).hasPositions();
    }

    private static List<String> unquoted(String header) {
        return TableSource.names(header).stream().map(n -> n.replace("\"", "")).toList();
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("table");
        TableRows.read(body, into, names -> {
            TableLayout layout = TableLayout.guessed(names);
            into.log().noteOnce("columns", "Taken by the names of the columns: " + layout.words(names) + ".");
            return layout;
        });
    }
}
