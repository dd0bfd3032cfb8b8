package org.overflight.geodata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

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

    /**
     * Every key of the format with what the schema says of it, in the schema's order. A key is written behind the kind of record
     * that it belongs to, for example {@code waypoint.altitude} or {@code map.close_up.caption}.
     */
    public static Map<String, String> keys() {
        return Collections.unmodifiableMap(SchemaKeys.of(text()));
    }
}
