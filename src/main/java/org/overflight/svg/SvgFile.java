package org.overflight.svg;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.lettering.Lettering;
import org.overflight.lettering.MarkOutlines;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.Look;
import org.overflight.scene.PaperSize;
import org.overflight.scene.Scene;
import org.overflight.scene.Theme;

/**
 * How a scene becomes an SVG document that needs nothing else.
 *
 * @param paper sheet that it is printed on, in the palette for print; null for screens, in the palette that the reader prefers
 * @param outlines turns letters into shapes; null for text as text
 */
public record SvgFile(
        Theme theme, @Nullable PaperSize paper, @Nullable Lettering outlines) {
    /** For screens, text as text. */
    public SvgFile(Theme theme) {
        this(theme, null, null);
    }

    /** The same in millimetres, for print. */
    public SvgFile on(PaperSize sheet) {
        return new SvgFile(theme, sheet, outlines);
    }

    /** The same with letters as shapes. */
    public SvgFile withOutlines(Lettering lettering) {
        return new SvgFile(theme, paper, lettering);
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException if an id, a key, a link or a coordinate cannot be written
     */
    public String of(Scene scene) {
        Scene drawn = outlines == null ? scene : new OutlinedText(theme, new MarkOutlines(outlines)).of(scene);
        Set<Look> looks = UsedLooks.of(drawn);
        String style = paper == null ? SvgStyle.css(theme, looks) : SvgStyle.css(theme, looks, ColorScheme.PRINT);
        return new SceneElement(drawn, style, DrawnSize.of(drawn, paper)).write() + "\n";
    }
}
