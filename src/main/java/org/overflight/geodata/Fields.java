package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.TextPosition;

/**
 * The keys of one record. What is not of the expected form reads as if it were not there: the schema has said so already.
 *
 * @param node the group of keys
 * @param name where something that the record lacks is reported: its own key, or where it starts
 */
record Fields(YamlNode.Entries node, TextPosition name) {
    boolean has(String key) {
        return node.entries().containsKey(key);
    }

    /** Position of a key, or of the record if it lacks it. */
    TextPosition key(String key) {
        YamlNode.Entry entry = node.entries().get(key);
        return entry == null ? name : entry.key().position();
    }

    /** Position of the value of a key, or of the record if it lacks it. */
    TextPosition valuePosition(String key) {
        YamlNode value = value(key);
        return value == null ? name : value.position();
    }

    @Nullable
    YamlNode value(String key) {
        YamlNode.Entry entry = node.entries().get(key);
        return entry == null ? null : entry.value();
    }

    /** The text of a key; null if there is none. */
    YamlNode.@Nullable Scalar scalar(String key) {
        return value(key) instanceof YamlNode.Scalar scalar && !scalar.isAbsent() ? scalar : null;
    }

    /** The texts of a list. */
    List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode each : nodes(key)) {
            if (each instanceof YamlNode.Scalar scalar && !scalar.isAbsent()) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /** The items of a list. */
    List<YamlNode> nodes(String key) {
        return value(key) instanceof YamlNode.Items items ? items.nodes() : List.of();
    }

    /** The record of a key; null if there is none. */
    @Nullable
    Fields record(String key) {
        return value(key) instanceof YamlNode.Entries entries ? new Fields(entries, key(key)) : null;
    }

    /** The records of a list. */
    List<Fields> records(String key) {
        List<Fields> records = new ArrayList<>();
        for (YamlNode each : nodes(key)) {
            if (each instanceof YamlNode.Entries entries) {
                records.add(new Fields(entries, each.position()));
            }
        }
        return records;
    }

    /** Whether a key says true; false if it is left out. */
    boolean isTrue(String key) {
        YamlNode.Scalar scalar = scalar(key);
        return scalar != null && SchemaInstance.isTruthValue(scalar) && SchemaInstance.isTrue(scalar);
    }
}
