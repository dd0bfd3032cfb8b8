package org.overflight.geodata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.TextPosition;

/** A piece of a YAML file that knows where it stands. Scalars are text: nothing is taken for a number or a date. */
sealed interface YamlNode {
    /** Where it starts. */
    TextPosition position();

    /** What it is, for messages. */
    String described();

    /**
     * A text.
     *
     * @param isPlain written without quotes
     */
    record Scalar(TextPosition position, String value, boolean isPlain, ScalarSource source) implements YamlNode {
        /** Where the character {@code offset} of the value stands in the file. */
        TextPosition position(int offset) {
            return source.position(value, offset);
        }

        /** Whether nothing is written at all, as behind {@code note:}. */
        boolean isAbsent() {
            return isPlain && value.isEmpty();
        }

        @Override
        public String described() {
            return isAbsent() ? "nothing" : "the text " + Quote.of(value);
        }
    }

    /** A list. */
    record Items(TextPosition position, List<YamlNode> nodes) implements YamlNode {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file. */
    record Entries(TextPosition position, Map<String, Entry> entries) implements YamlNode {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String described() {
            return "a group of keys";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
