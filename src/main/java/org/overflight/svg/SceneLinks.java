package org.overflight.svg;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.scene.Mark;

/** Where the groups of a picture lead. An anchor of the page around it is nowhere for a file that stands alone. */
record SceneLinks(Destination destination) {
    /** Where a group leads; null for nowhere. */
    @Nullable
    String of(Mark.Group group) {
        String href = group.href();
        return href != null && href.startsWith("#") && destination == Destination.FILE ? null : href;
    }

    /** Whether a picture leads somewhere. */
    boolean anyIn(List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Mark.Group group && (of(group) != null || anyIn(group.marks())));
    }
}
