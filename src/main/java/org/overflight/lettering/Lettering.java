package org.overflight.lettering;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.overflight.scene.FontFace;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * Measures and outlines single lines of text in the fonts that come along.
 *
 * <p>Letter spacing is added behind every letter, the last one too, as CSS does; text with letters that run to the left is
 * never spaced. Fonts are read when first needed; one instance may serve many threads.
 */
public final class Lettering {
    /** Width of a character that no font has: a little more than a wide letter, in em. */
    private static final double UNKNOWN_EM = 0.7;

    private static final int CAPITAL = 'H';
    private static final char SOFT_HYPHEN = 0xAD;

    private final FontShelf shelf = new FontShelf();
    private final Map<ShapedText.Key, ShapedText> shaped = new ConcurrentHashMap<>();

    private Lettering() {}

    /** Lettering in the fonts that the program brings. */
    public static Lettering bundled() {
        return new Lettering();
    }

    /**
     * Advance width of a line.
     *
     * @param trackingEm letter spacing
     */
    public double widthPx(String text, FontFace face, double sizePx, double trackingEm) {
        String composed = composed(text);
        double widthPx = needsShaping(composed)
                ? shape(composed, face).width() * sizePx / FontFile.PER_EM
                : plainWidthPx(composed, face, sizePx);
        return widthPx + spaces(composed) * trackingEm * sizePx;
    }

    /** Width, and how far the ink reaches above and below the baseline; at least as high as capital letters. */
    public TextSize measure(String text, FontFace face, double sizePx, double trackingEm) {
        String composed = composed(text);
        double top = fontOf(CAPITAL, face).capHeight();
        double bottom = 0;
        if (needsShaping(composed)) {
            top = Math.max(top, shape(composed, face).top());
            bottom = Math.min(bottom, shape(composed, face).bottom());
        } else {
            for (int character : characters(composed)) {
                FontFile font = fontOf(character, face);
                top = Math.max(top, font.top(font.glyph(character)));
                bottom = Math.min(bottom, font.bottom(font.glyph(character)));
            }
        }
        double scale = sizePx / FontFile.PER_EM;
        return new TextSize(widthPx(composed, face, sizePx, trackingEm), top * scale, -bottom * scale);
    }

    /** Height of capital letters: half of it lies between the baseline and the visual middle of a line. */
    public double capHeightPx(FontFace face, double sizePx) {
        return fontOf(CAPITAL, face).capHeight() * sizePx / FontFile.PER_EM;
    }

    /** Whether the fonts have every character of the text. */
    public boolean covers(String text) {
        return uncovered(text).isEmpty();
    }

    /** The characters of the text that no font has, each once, in their order. */
    public String uncovered(String text) {
        return composed(text)
                .codePoints()
                .filter(Scripts::isVisible)
                .filter(character -> fontOf(character, FontFace.SANS).glyph(character) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * The shapes of the letters, to be filled by the nonzero rule; its left end is at the point, on the baseline.
     *
     * @throws IllegalStateException if the text needs the JDK's shaper and that finds no font configuration (libfontconfig)
     */
    public Outline outline(String text, Direction direction, PointPx at, TextStyle style) {
        String composed = composed(text);
        double scale = style.sizePx() / FontFile.PER_EM;
        if (composed.codePoints().anyMatch(c -> Scripts.runsLeftward(c) || Scripts.isMark(c))) {
            ShapedText letters = ShapedText.of(new ShapedText.Key(composed, style.face(), direction), shelf);
            return letters.outline(at, scale);
        }
        Outline.Builder rings = Outline.rings();
        double xPx = at.xPx();
        for (int character : characters(composed)) {
            FontFile font = fontOf(character, style.face());
            int glyph = font.glyph(character);
            GlyphOutline.add(font, glyph, GlyphFrame.at(xPx, at.yPx(), style.sizePx()), rings);
            xPx += advance(font, glyph) * scale + style.trackingEm() * style.sizePx();
        }
        return rings.build();
    }

    private double plainWidthPx(String text, FontFace face, double sizePx) {
        double width = 0;
        for (int character : characters(text)) {
            FontFile font = fontOf(character, face);
            width += advance(font, font.glyph(character));
        }
        return width * sizePx / FontFile.PER_EM;
    }

    private static double advance(FontFile font, int glyph) {
        return glyph == 0 ? UNKNOWN_EM * FontFile.PER_EM : font.advance(glyph);
    }

    private ShapedText shape(String text, FontFace face) {
        return shaped.computeIfAbsent(
                new ShapedText.Key(text, face, Direction.of(text)), key -> ShapedText.of(key, shelf));
    }

    /** The first font of the face that has the character; the face's own if none has. */
    private FontFile fontOf(int character, FontFace face) {
        return shelf.font(shelf.nameFor(character, face));
    }

    private static boolean needsShaping(String text) {
        return !isSimple(text) && text.codePoints().anyMatch(Scripts::dependsOnNeighbours);
    }

    private static long spaces(String text) {
        if (isSimple(text)) {
            return text.length();
        }
        return text.codePoints().anyMatch(Scripts::runsLeftward)
                ? 0
                : text.codePoints()
                        .filter(Scripts::isVisible)
                        .filter(c -> !Scripts.isMark(c))
                        .count();
    }

    private static int[] characters(String text) {
        return isSimple(text)
                ? text.chars().toArray()
                : text.codePoints().filter(Scripts::isVisible).toArray();
    }

    /** Whether it has visible characters of western Europe only, each of which stands for itself. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == SOFT_HYPHEN || c > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** With accents joined to their letters where Unicode has one character for both. */
    private static String composed(String text) {
        return isSimple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
