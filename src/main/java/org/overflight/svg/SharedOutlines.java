package org.overflight.svg;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;

/** The outlines that several shapes and clips of a scene have, for example a coast that is drawn four times. */
final class SharedOutlines {
    /** Below that a reference is no shorter than the path itself. */
    private static final int SMALLEST = 12;

    private final Map<Outline, String> ids = new LinkedHashMap<>();
    private final Map<Outline, Integer> uses = new HashMap<>();
    /** Each is written once, however many groups it clips. */
    private final Set<Outline> clips = new HashSet<>();

    private SharedOutlines() {}

    /** Finds them, in the order of their second use. */
    static SharedOutlines of(List<Mark> marks, String idPrefix) {
        SharedOutlines shared = new SharedOutlines();
        shared.collect(marks, idPrefix);
        return shared;
    }

    private void collect(List<Mark> marks, String idPrefix) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                if (group.clip() != null && clips.add(group.clip())) {
                    count(group.clip(), idPrefix);
                }
                collect(group.marks(), idPrefix);
            } else if (mark instanceof Mark.Shape shape) {
                count(shape.outline(), idPrefix);
            }
        }
    }

    private void count(Outline outline, String idPrefix) {
        if (outline.pointCount() >= SMALLEST && uses.merge(outline, 1, Integer::sum) == 2) {
            ids.put(outline, idPrefix + (ids.size() + 1));
        }
    }

    /** Outline by outline the id under which it is defined. */
    Map<Outline, String> ids() {
        return Collections.unmodifiableMap(ids);
    }

    /** The id of an outline; null if it is not shared. */
    @Nullable
    String id(Outline outline) {
        return ids.get(outline);
    }
}
