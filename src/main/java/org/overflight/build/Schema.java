package org.overflight.build;

import org.overflight.geodata.DataSchema;

/** The definition of the data format, for the command line. */
public final class Schema {
    private Schema() {}

    /** JSON Schema 2020-12. */
    public static String text() {
        return DataSchema.text();
    }
}
