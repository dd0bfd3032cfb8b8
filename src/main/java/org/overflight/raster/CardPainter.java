package org.overflight.raster;

import java.awt.image.BufferedImage;
import java.util.List;
import org.overflight.lettering.Lettering;
import org.overflight.lettering.MarkOutlines;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.Scene;
import org.overflight.scene.Theme;

/** Paints scenes in the look of a theme. */
public final class CardPainter {
    private static final int[] COLORS = {44, 28, 20, 14};
    /** Under 80 kB for 1200 x 630 pixels. */
    private static final double BYTES_PER_PIXEL = 0.103;

    private final Theme theme;
    private final Lettering lettering;

    public CardPainter(Theme theme, Lettering lettering) {
        this.theme = theme;
        this.lettering = lettering;
    }

    /**
     * A scene as the bytes of a PNG file.
     *
     * @param scale pixels of the picture per pixel of the sheet: 2 for fine screens, 1.7 for a sheet that is to be read small
     * @throws IllegalStateException if the scene has Arabic or Hebrew text and the JDK finds no font configuration
     */
    public byte[] png(Scene scene, ColorScheme scheme, double scale) {
        int widthPx = (int) Math.ceil(scene.widthPx() * scale - 1e-6);
        int heightPx = (int) Math.ceil(scene.heightPx() * scale - 1e-6);
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        Canvas canvas = new Canvas(image, scale);
        canvas.clear(theme.color(scheme, "page"));
        Palette palette = new Palette(theme, scheme);
        new ScenePainter(canvas, palette, new MarkOutlines(lettering)).paint(scene);

        return smallEnough(image.getRGB(0, 0, widthPx, heightPx, null, 0, widthPx), widthPx, palette.colors());
    }

    /** With as many colours as the size allows; with the fewest, however large it gets. */
    private static byte[] smallEnough(int[] pixels, int widthPx, List<Integer> themeColors) {
        ColorCounts counts = ColorCounts.of(pixels);
        byte[] file = {};
        for (int colors : COLORS) {
            file = PalettePng.write(pixels, widthPx, ColorTable.of(counts, themeColors, colors));
            if (file.length <= BYTES_PER_PIXEL * pixels.length) {
                break;
            }
        }
        return file;
    }
}
