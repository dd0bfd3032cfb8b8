package org.overflight.svg;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Scene;

/** Which looks occur in a scene. */
final class UsedLooks {
    private final Set<Look> looks = EnumSet.noneOf(Look.class);

    private UsedLooks() {}

    static Set<Look> of(Scene scene) {
        UsedLooks used = new UsedLooks();
        used.collect(scene.marks());
        return used.looks;
    }

    private void collect(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Shape shape) {
                looks.addAll(shape.looks());
            } else if (mark instanceof Mark.Label label) {
                looks.addAll(label.looks());
            } else if (mark instanceof Mark.Symbol symbol) {
                looks.addAll(symbol.looks());
                if (!symbol.number().isEmpty()) {
                    looks.add(Look.DISC_NUMBER);
                }
            } else if (mark instanceof Mark.Group group) {
                looks.addAll(group.looks());
                collect(group.marks());
            }
        }
    }
}
