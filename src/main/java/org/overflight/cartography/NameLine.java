package org.overflight.cartography;

import java.util.List;
import org.overflight.scene.Look;

/**
 * One line of a label.
 *
 * @param looks colours first, the lettering last
 * @param language BCP 47 tag if it is not the sheet's; empty otherwise
 */
record NameLine(String text, List<Look> looks, String language, boolean rightToLeft) {
    NameLine {
        looks = List.copyOf(looks);
    }

    /** The look that has a font. */
    Look letters() {
        return looks.get(looks.size() - 1);
    }

    static NameLine of(String text, Look... looks) {
        return new NameLine(text, List.of(looks), "", false);
    }
}
