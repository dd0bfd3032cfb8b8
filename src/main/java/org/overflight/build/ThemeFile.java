package org.overflight.build;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.overflight.model.TextPosition;

/**
 * The values of a theme as a file has them.
 *
 * @param name of the file, as problems name it
 */
record ThemeFile(String name, List<String> lines, Map<String, String> values) {
    /** @throws IllegalArgumentException if an escape in it is none */
    static ThemeFile parse(String name, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
        return new ThemeFile(name, text.lines().toList(), values);
    }

    /** The place of a fault, which begins with its key or the start of one; the whole file if no line has it. */
    TextPosition place(String fault) {
        String key = fault.split(":", 2)[0];
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripLeading();
            if (line.startsWith(key) && line.substring(key.length()).matches("([.=:\\s].*)?")) {
                return new TextPosition(name, i + 1, lines.get(i).indexOf(key) + 1);
            }
        }
        return whole();
    }

    /** The file itself as a place. */
    TextPosition whole() {
        return new TextPosition(name, 0, 0);
    }
}
