package org.overflight.svg;

import java.util.List;
import org.overflight.scene.Look;

/** Looks as a class attribute. */
final class LookClasses {
    private LookClasses() {}

    /** Appends the attribute, or nothing if there is no class. */
    static void write(Markup out, List<Look> looks, String furtherClass) {
        if (looks.isEmpty() && furtherClass.isEmpty()) {
            return;
        }
        out.raw(" class=\"");
        String separator = "";
        for (Look look : looks) {
            out.raw(separator).raw(look.cssName());
            separator = " ";
        }
        if (!furtherClass.isEmpty()) {
            out.raw(separator).raw(furtherClass);
        }
        out.raw("\"");
    }
}
