package org.overflight.geodata;

import org.overflight.model.Source;

/** Reads one source. */
final class SourceReader {
    private final Values values;

    SourceReader(Values values) {
        this.values = values;
    }

    Source read(String id, Fields source) {
        return new Source(
                id,
                values.words(source, "publisher"),
                values.words(source, "title"),
                values.wordsOrNull(source, "url"),
                values.when(source, "date"),
                values.prose(source, "note"));
    }
}
