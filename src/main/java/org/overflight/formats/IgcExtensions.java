package org.overflight.formats;

import java.util.HashMap;
import java.util.Map;

/**
 * Where B records have more values, by three-letter codes, as the I record tells: {@code I023636LAD3737LOD}.
 *
 * @param fields first and last column, from 1
 */
record IgcExtensions(Map<String, Field> fields) {
    static final IgcExtensions NONE = new IgcExtensions(Map.of());

    private static final int FIELD_LENGTH = 7;
    private static final int FIRST_FIELD = 3;

    IgcExtensions {
        fields = Map.copyOf(fields);
    }

    record Field(int first, int last) {}

    /** What cannot be read of it is passed over. */
    static IgcExtensions of(String record) {
        Map<String, Field> fields = new HashMap<>();
        for (int at = FIRST_FIELD; at + FIELD_LENGTH <= record.length(); at += FIELD_LENGTH) {
            String field = record.substring(at, at + FIELD_LENGTH);
            if (field.matches("[0-9]{4}[A-Z0-9]{3}")) {
                int first = Integer.parseInt(field.substring(0, 2));
                fields.put(field.substring(4), new Field(first, Integer.parseInt(field.substring(2, 4))));
            }
        }
        return new IgcExtensions(fields);
    }

    /** The digits that a record has for a code; empty if it has none. */
    String digits(String record, String code) {
        Field field = fields.get(code);
        if (field == null || field.first < 1 || field.last < field.first || field.last > record.length()) {
            return "";
        }
        String digits = record.substring(field.first - 1, field.last);
        return digits.matches("[0-9]{1,9}") ? digits : "";
    }
}
