package org.overflight.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on the sheet. Marks are drawn in their order; later ones lie on top. */
public sealed interface Mark {
    /** A filled or stroked outline. */
    record Shape(Outline outline, List<Look> looks) implements Mark {
        public Shape {
            looks = List.copyOf(looks);
        }
    }

    /**
     * A symbol.
     *
     * @param at its reference point (its middle)
     * @param rotationDeg clockwise on the sheet
     * @param scale 1 for the sizes that {@link SymbolKind} states
     * @param number drawn in a disc; empty for none
     */
    record Symbol(SymbolKind kind, PointPx at, double rotationDeg, double scale, String number, List<Look> looks)
            implements Mark {
        public Symbol {
            looks = List.copyOf(looks);
        }
    }

    /**
     * One line of text.
     *
     * @param text in reading order
     * @param language BCP 47 tag if it is not the sheet's; empty otherwise
     * @param rightToLeft whether its base direction is right to left
     * @param at anchor on the baseline
     * @param rotationDeg clockwise around the anchor
     * @param widthPx advance width with letter spacing, as it was measured; any font is fitted to it
     * @param looks one that has a font, and a halo if it has one
     */
    record Label(
            String text,
            String language,
            boolean rightToLeft,
            PointPx at,
            Anchor anchor,
            double rotationDeg,
            double widthPx,
            List<Look> looks)
            implements Mark {
        public Label {
            looks = List.copyOf(looks);
        }
    }

    /**
     * Marks that belong together.
     *
     * @param key stable name within the scene by which page and picture answer each other, for example {@code leg-outbound-3};
     *     empty for none; letters, digits and hyphens
     * @param href where a click leads; null for nowhere
     * @param title accessible name; empty for none
     * @param clip what lies outside is not shown; null for all is shown
     * @param looks inherited by the marks, before their own
     */
    record Group(
            String key,
            @Nullable String href,
            String title,
            @Nullable Outline clip,
            List<Look> looks,
            List<Mark> marks) implements Mark {
        public Group {
            looks = List.copyOf(looks);
            marks = List.copyOf(marks);
        }

        /** Marks under a name, without link or clip. */
        public static Group of(String key, List<Mark> marks) {
            return new Group(key, null, "", null, List.of(), marks);
        }
    }

    /** Which point of a text its anchor is, in the text's visual left-to-right extent. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
