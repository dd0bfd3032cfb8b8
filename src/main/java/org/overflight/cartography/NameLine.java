package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.lettering.Direction;
import org.overflight.scene.Look;

/**
 * One line of a label: a name, which a number may begin and its form in another language may end.
 *
 * @param runs from left to right; at least one
 * @param text the name alone
 */
record NameLine(String text, List<Run> runs) {
    NameLine {
        runs = List.copyOf(runs);
    }

    /**
     * Letters of one look and language.
     *
     * @param looks colours first, the lettering last
     * @param language BCP 47 tag if it is not the sheet's; empty otherwise
     */
    record Run(String text, List<Look> looks, String language) {
        Run {
            looks = List.copyOf(looks);
        }

        /** The look that has a font. */
        Look letters() {
            return looks.get(looks.size() - 1);
        }

        Direction direction() {
            return Direction.of(text);
        }
    }

    static NameLine of(String text, Look... looks) {
        return new NameLine(text, List.of(new Run(text, List.of(looks), "")));
    }

    /** A name in the language of where it is. */
    static NameLine local(MapSubject.LocalName name, Look look) {
        return new NameLine(name.text(), List.of(new Run(name.text(), List.of(look), name.language())));
    }

    /** The name behind its number, as in the table. */
    NameLine numbered(int waypoint) {
        return joined(of(Integer.toString(waypoint), Look.WAYPOINT_NUMBER), this);
    }

    /** The name before the same in another language, which may be none. */
    NameLine beside(MapSubject.LocalName name, Look look) {
        return name.text().isEmpty() ? this : joined(this, local(name, look));
    }

    private NameLine joined(NameLine left, NameLine right) {
        List<Run> both = new ArrayList<>(left.runs);
        both.addAll(right.runs);
        return new NameLine(text, both);
    }
}
