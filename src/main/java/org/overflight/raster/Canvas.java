package org.overflight.raster;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.overflight.scene.Appearance;
import org.overflight.scene.Outline;

/** An image that outlines are filled on. */
final class Canvas {
    private static final float DEFAULT_STROKE_PX = 1;
    private static final float MITER_LIMIT = 4;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double scale;

    /** @param scale pixels of the image per pixel of the sheet */
    Canvas(BufferedImage image, double scale) {
        this.image = image;
        this.scale = scale;
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Fills all of it. */
    void clear(String color) {
        graphics.setColor(Color.decode(color));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    /** Fills the inside of rings by the even-odd rule. */
    void fillAreas(Outline outline, Color color) {
        fill(path(outline, Path2D.WIND_EVEN_ODD), color);
    }

    /** Fills letters, whose rings may overlap: by the nonzero rule. */
    void fillLetters(Outline outline, Color color) {
        fill(path(outline, Path2D.WIND_NON_ZERO), color);
    }

    /** Strokes lines or rings. */
    void stroke(Outline outline, Appearance appearance, Color color) {
        // Never draw(): Java 17 and 25 draw the same line with different pixels, but fill the same polygon alike.
        fill(new Path2D.Double(pen(appearance).createStrokedShape(path(outline, Path2D.WIND_NON_ZERO))), color);
    }

    /** A transparent canvas of the same size. */
    Canvas layer() {
        return new Canvas(new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB), scale);
    }

    /** Clears what lies outside of rings. */
    void keepInside(Outline outline) {
        Path2D outside = path(outline, Path2D.WIND_EVEN_ODD);
        int margin = 1;
        double right = image.getWidth() + margin;
        double bottom = image.getHeight() + margin;
        outside.moveTo(-margin, -margin);
        outside.lineTo(right, -margin);
        outside.lineTo(right, bottom);
        outside.lineTo(-margin, bottom);
        outside.closePath();
        graphics.setComposite(AlphaComposite.DstOut);
        fill(outside, Color.BLACK);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    /** Puts a layer on top. */
    void add(Canvas layer) {
        graphics.drawImage(layer.image, 0, 0, null);
    }

    private void fill(Path2D path, Color color) {
        graphics.setColor(color);
        graphics.fill(path);
    }

    private BasicStroke pen(Appearance appearance) {
        Double widthPx = appearance.strokeWidthPx();
        float width = (float) ((widthPx == null ? DEFAULT_STROKE_PX : widthPx) * scale);
        int cap = "round".equals(appearance.cap()) ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        List<Double> dashPx = appearance.dashPx();
        if (dashPx == null || dashPx.isEmpty()) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, MITER_LIMIT);
        }
        float[] dash = new float[dashPx.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (dashPx.get(i) * scale);
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, MITER_LIMIT, dash, 0);
    }

    private Path2D path(Outline outline, int rule) {
        Path2D path = new Path2D.Double(rule, outline.pointCount() + 2 * outline.partCount());
        for (int part = 0; part < outline.partCount(); part++) {
            int start = outline.partStart(part);
            path.moveTo(outline.xPx(start) * scale, outline.yPx(start) * scale);
            for (int i = start + 1; i < outline.partEnd(part); i++) {
                path.lineTo(outline.xPx(i) * scale, outline.yPx(i) * scale);
            }
            if (outline.isClosed()) {
                path.closePath();
            }
        }
        return path;
    }
}
