package org.overflight.svg;

import java.util.List;
import org.overflight.scene.Mark;

/** Whether a picture leads somewhere. */
final class SceneLinks {
    private SceneLinks() {}

    static boolean has(List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Mark.Group group && (group.href() != null || has(group.marks())));
    }
}
