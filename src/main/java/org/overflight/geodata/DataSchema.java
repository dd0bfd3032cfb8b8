package org.overflight.geodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) that defines the input format. */
public final class DataSchema {
    static final String ID = "https://overflight.example/overflight.schema.json";

    private static final String FILE = "overflight.schema.json";

    private DataSchema() {}

    /** The schema's text, for editors and for the command line. */
    public static String text() {
        try (InputStream in = DataSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
