package org.overflight.geodata;

import com.networknt.schema.path.NodePath;
import org.overflight.model.TextPosition;

/**
 * A node by its path in a file.
 *
 * @param name position of its key, if it has one, otherwise of itself: where something that it lacks is reported
 */
record NodeAtPath(YamlNode node, TextPosition name) {
    static NodeAtPath find(YamlNode root, NodePath path) {
        NodeAtPath at = new NodeAtPath(root, root.position());
        for (int i = 0; i < path.getNameCount(); i++) {
            at = at.child(path.getName(i));
        }
        return at;
    }

    private NodeAtPath child(String step) {
        if (node instanceof YamlNode.Entries entries) {
            YamlNode.Entry entry = entries.entries().get(step);
            return entry == null
                    ? this
                    : new NodeAtPath(entry.value(), entry.key().position());
        }
        if (node instanceof YamlNode.Items items) {
            YamlNode item = items.nodes().get(Integer.parseInt(step));
            return new NodeAtPath(item, item.position());
        }
        return this;
    }

    /** Position of one of its keys, or its own. */
    TextPosition key(String key) {
        YamlNode.Entry entry =
                node instanceof YamlNode.Entries entries ? entries.entries().get(key) : null;
        return entry == null ? name : entry.key().position();
    }
}
