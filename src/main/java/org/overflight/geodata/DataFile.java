package org.overflight.geodata;

import org.overflight.model.TextPosition;

/**
 * A file of a project, parsed.
 *
 * @param id its name without the ending
 * @param root group of its keys
 */
record DataFile(FileKind kind, String id, YamlNode.Entries root) {
    /** The file as a whole. */
    TextPosition position() {
        return new TextPosition(root.position().file(), 0, 0);
    }
}
