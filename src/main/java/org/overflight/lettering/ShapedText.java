package org.overflight.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import org.overflight.scene.FontFace;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * A line whose letters join, carry marks or run to the left, set by the JDK (HarfBuzz inside) at a size of one pixel per
 * thousandth of the font size, where hinting plays no part.
 */
final class ShapedText {
    /** Greatest distance of the polygons from the curves, thousandths of the font size. */
    private static final double FLATNESS = 1;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final TextLayout layout;

    private ShapedText(TextLayout layout) {
        this.layout = layout;
    }

    /** What is set. */
    record Key(String text, FontFace face, Direction direction) {}

    /** @throws NoFontConfigurationException if the JDK finds none */
    static ShapedText of(Key key, FontShelf shelf) {
        try {
            return new ShapedText(new TextLayout(attributed(key, shelf).getIterator(), UNHINTED));
        } catch (IOException
                | FontFormatException
                | InternalError
                | RuntimeException
                | NoClassDefFoundError
                | UnsatisfiedLinkError e) {
            // Opening a font of ours fails in as many ways, as the JDK looks at the system's fonts first.
            throw new NoFontConfigurationException(e);
        }
    }

    private static AttributedString attributed(Key key, FontShelf shelf) throws IOException, FontFormatException {
        String text = key.text();
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                key.direction() == Direction.RIGHT_TO_LEFT
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        int start = 0;
        while (start < text.length()) {
            String name = shelf.nameFor(text.codePointAt(start), key.face());
            int end = start;
            while (end < text.length()
                    && shelf.nameFor(text.codePointAt(end), key.face()).equals(name)) {
                end += Character.charCount(text.codePointAt(end));
            }
            attributed.addAttribute(TextAttribute.FONT, awtFont(name), start, end);
            start = end;
        }
        return attributed;
    }

    private static Font awtFont(String name) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontShelf.bytes(name)))
                .deriveFont((float) FontFile.PER_EM);
    }

    /** Advance width. */
    double width() {
        return layout.getAdvance();
    }

    /** Highest point above the baseline. */
    double top() {
        return -bounds().getMinY();
    }

    /** Lowest point, negative below the baseline. */
    double bottom() {
        return -bounds().getMaxY();
    }

    private Rectangle2D bounds() {
        return layout.getOutline(null).getBounds2D();
    }

    /** The shapes, to be filled by the nonzero rule, with the left end of the line at the point. */
    Outline outline(PointPx at, double scale) {
        Shape shape = layout.getOutline(null);
        AffineTransform placed = new AffineTransform(scale, 0, 0, scale, at.xPx(), at.yPx());
        Outline.Builder rings = Outline.rings();
        double[] point = new double[6];
        for (PathIterator path = shape.getPathIterator(placed, FLATNESS * scale); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                rings.startPart();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                rings.add(point[0], point[1]);
            }
        }
        return rings.build();
    }
}
