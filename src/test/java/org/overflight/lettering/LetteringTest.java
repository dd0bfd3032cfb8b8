package org.overflight.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.scene.FontFace;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

class LetteringTest {
    private static final File FOLDER = new File("templates/fonts/outlines");
    private static final PointPx ORIGIN = new PointPx(0, 0);
    private static final TextStyle SANS_1000 = new TextStyle(FontFace.SANS, 1000, 0);

    private final Lettering lettering = Lettering.bundled();

    @ParameterizedTest
    @CsvSource({
        "SANS, IBMPlexSans-Regular, Minot AFB: 7°41′ N – Ærø Łódź Αθήνα Київ",
        "SANS_BOLD, IBMPlexSans-SemiBold, SAUDI ARABIA (8–11) ½ → €",
        "SERIF, SourceSerif4-Regular, 'North Atlantic, “fine” flight'",
        "SERIF_BOLD, SourceSerif4-SemiBold, Minot to the Gulf",
        "SERIF_ITALIC, SourceSerif4-Italic, Golfe de Gênes",
        "SANS, IBMPlexSansHebrew-Regular, תלאביב",
        "SANS_BOLD, IBMPlexSansHebrew-SemiBold, ירושלים"
    })
    void widthsAreTheAdvancesThatAnIndependentReaderFinds(FontFace face, String file, String text) throws Exception {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBufferedFile(new File(FOLDER, file + ".ttf")))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double units = 0;
            for (int character : text.codePoints().toArray()) {
                assertThat(glyphs.getGlyphId(character))
                        .as(Character.toString(character))
                        .isPositive();
                units += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            assertThat(lettering.widthPx(text, face, 13, 0)).isCloseTo(units * 13 / 1000, within(1e-9));
        }
    }

    @Test
    void everyCharacterOfEveryFontHasTheGlyphThatAnIndependentReaderFinds() throws Exception {
        File[] files = FOLDER.listFiles((folder, name) -> name.endsWith(".ttf"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(9);
        for (File file : files) {
            FontFile ours = new FontFile(java.nio.file.Files.readAllBytes(file.toPath()));
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                StringBuilder different = new StringBuilder();
                for (int character = 0; character < 0x11000; character++) {
                    int glyph = glyphs.getGlyphId(character);
                    if (ours.glyph(character) != glyph || ours.advance(glyph) != font.getAdvanceWidth(glyph)) {
                        different.append(Integer.toHexString(character)).append(' ');
                    }
                }
                assertThat(different.toString()).as("characters of %s", file).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"IBMPlexSans-Regular, SANS", "SourceSerif4-Italic, SERIF_ITALIC", "IBMPlexSans-SemiBold, SANS_BOLD"})
    void outlinesAreTheOnesOfTheJdk(String file, FontFace face) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(FOLDER, file + ".ttf"))
                .deriveFont(1000f);
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (char letter : "AgÅ8ij%&@éöß".toCharArray()) {
            String text = String.valueOf(letter);
            Area expected = new Area(font.createGlyphVector(context, text).getOutline());
            Area found = area(lettering.outline(text, Direction.LEFT_TO_RIGHT, ORIGIN, new TextStyle(face, 1000, 0)));
            Area difference = (Area) expected.clone();
            difference.exclusiveOr(found);
            assertThat(surface(difference)).as(text).isLessThan(surface(expected) * 0.01);
        }
    }

    @Test
    void hebrewBeginsAtTheRight() {
        String name = "תל אביב";
        Outline line = outline(name, Direction.RIGHT_TO_LEFT);
        double width = lettering.widthPx(name, FontFace.SANS, 1000, 0);
        double tav = lettering.widthPx("ת", FontFace.SANS, 1000, 0);

        assertThat(inkBetween(line, width - tav, width))
                .isEqualTo(bounds(outline("ת", Direction.RIGHT_TO_LEFT), width - tav));
        assertThat(inkBetween(line, 0, lettering.widthPx("ב", FontFace.SANS, 1000, 0)))
                .isEqualTo(bounds(outline("ב", Direction.RIGHT_TO_LEFT), 0));
    }

    @Test
    void digitsRunRightwardsAndBracketsOpenTowardsTheirContent() {
        Outline line = outline("תל אביב (12)", Direction.RIGHT_TO_LEFT);
        double bracket = lettering.widthPx("(", FontFace.SANS, 1000, 0);
        double one = lettering.widthPx("1", FontFace.SANS, 1000, 0);

        assertThat(inkBetween(line, 0, bracket)).isEqualTo(bounds(outline("(", Direction.LEFT_TO_RIGHT), 0));
        assertThat(inkBetween(line, bracket, bracket + one))
                .isEqualTo(bounds(outline("1", Direction.LEFT_TO_RIGHT), bracket));
        assertThat(inkBetween(line, bracket + one, bracket + 2 * one))
                .isEqualTo(bounds(outline("2", Direction.LEFT_TO_RIGHT), bracket + one));
    }

    @Test
    void arabicJoinsAndBeginsAtTheRight() {
        String cairo = "القاهرة";
        Outline line = outline(cairo, Direction.RIGHT_TO_LEFT);
        double width = lettering.widthPx(cairo, FontFace.SANS, 1000, 0);
        double alef = lettering.widthPx("ا", FontFace.SANS, 1000, 0);
        double isolated = cairo.chars()
                .mapToDouble(c -> lettering.widthPx(Character.toString(c), FontFace.SANS, 1000, 0))
                .sum();

        assertThat(inkBetween(line, width - alef, width).getWidth())
                .isEqualTo(bounds(outline("ا", Direction.RIGHT_TO_LEFT), 0).getWidth());
        assertThat(width).as("joined letters are narrower").isLessThan(isolated * 0.9);
        assertThat(lettering.widthPx("اَلْقَاهِرَة", FontFace.SANS, 1000, 0))
                .as("vowel marks take no room")
                .isCloseTo(width, within(1e-6));
        assertThat(lettering.measure("اَلْقَاهِرَة", FontFace.SANS, 1000, 0).ascentPx())
                .as("but height")
                .isGreaterThan(lettering.measure(cairo, FontFace.SANS, 1000, 0).ascentPx());
    }

    @Test
    void arabicJoinsInFourGroupsAndNotWhereItIsForbiddenTo() {
        // Alef, lam with qaf and alef, heh with reh, teh marbuta; the tail of reh may reach below the next letter.
        assertThat(groups(outline("القاهرة", Direction.RIGHT_TO_LEFT))).isBetween(3, 4);
        assertThat(groups(outline("ا\u200cل\u200cق\u200cا\u200cه\u200cر\u200cة", Direction.RIGHT_TO_LEFT)))
                .isGreaterThan(4);
    }

    @Test
    void textWithinTextOfTheOtherDirectionKeepsItsOrder() {
        Outline line = outline("Tel Aviv תל", Direction.LEFT_TO_RIGHT);
        double latin = lettering.widthPx("Tel Aviv ", FontFace.SANS, 1000, 0);
        double lamed = lettering.widthPx("ל", FontFace.SANS, 1000, 0);

        assertThat(inkBetween(line, latin, latin + lamed))
                .isEqualTo(bounds(outline("ל", Direction.RIGHT_TO_LEFT), latin));
    }

    @Test
    void lettersAreSpacedAsCssSpacesThem() {
        double plain = lettering.widthPx("IRAN", FontFace.SANS_BOLD, 10, 0);

        assertThat(lettering.widthPx("IRAN", FontFace.SANS_BOLD, 10, 0.16)).isCloseTo(plain + 4 * 1.6, within(1e-9));
        assertThat(lettering.widthPx("القاهرة", FontFace.SANS, 10, 0.16))
                .isEqualTo(lettering.widthPx("القاهرة", FontFace.SANS, 10, 0));
    }

    @Test
    void accentsMayBeWrittenEitherWay() {
        assertThat(lettering.widthPx("e\u0301", FontFace.SANS, 10, 0.1))
                .isEqualTo(lettering.widthPx("\u00e9", FontFace.SANS, 10, 0.1));
    }

    @Test
    void sizesFollowTheInk() {
        TextSize capitals = lettering.measure("IRAN", FontFace.SANS, 1000, 0);
        TextSize mixed = lettering.measure("Égypte", FontFace.SANS, 1000, 0);

        assertThat(capitals.ascentPx())
                .isEqualTo(lettering.capHeightPx(FontFace.SANS, 1000))
                .isEqualTo(698);
        assertThat(capitals.descentPx()).isZero();
        assertThat(mixed.ascentPx()).isGreaterThan(850);
        assertThat(mixed.descentPx()).isGreaterThan(150);
    }

    @Test
    void tellsWhichCharactersNoFontHas() {
        assertThat(lettering.covers("Minot – תל אביב – اَلْقَاهِرَة – Αθήνα – Київ – 7°41′ N\u200f"))
                .isTrue();
        assertThat(lettering.uncovered("東京 Tōkyō 東")).isEqualTo("東京");
        assertThat(lettering.widthPx("東京", FontFace.SANS, 10, 0)).isPositive();
    }

    @Test
    void theFirstLetterWithADirectionDecides() {
        assertThat(Direction.of("12 (תל אביב)")).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.of("Tel Aviv תל")).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(Direction.of("12")).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    private Outline outline(String text, Direction direction) {
        return lettering.outline(text, direction, ORIGIN, SANS_1000);
    }

    /** The bounds of the rings whose middle lies between two places, to a tenth of a thousandth. */
    private static Rectangle2D inkBetween(Outline outline, double fromPx, double toPx) {
        Rectangle2D all = null;
        for (int part = 0; part < outline.partCount(); part++) {
            Rectangle2D ring = partBounds(outline, part);
            if (ring.getCenterX() > fromPx && ring.getCenterX() < toPx) {
                all = all == null ? ring : all.createUnion(ring);
            }
        }
        assertThat(all).as("ink between %s and %s", fromPx, toPx).isNotNull();
        return rounded(all, 0);
    }

    private static Rectangle2D bounds(Outline outline, double shiftPx) {
        Rectangle2D all = partBounds(outline, 0);
        for (int part = 1; part < outline.partCount(); part++) {
            all = all.createUnion(partBounds(outline, part));
        }
        return rounded(all, shiftPx);
    }

    private static Rectangle2D rounded(Rectangle2D r, double shiftPx) {
        double left = Math.rint(r.getMinX() + shiftPx);
        double top = Math.rint(r.getMinY());
        return new Rectangle2D.Double(left, top, Math.rint(r.getMaxX() + shiftPx) - left, Math.rint(r.getMaxY()) - top);
    }

    private static Rectangle2D partBounds(Outline outline, int part) {
        int start = outline.partStart(part);
        Rectangle2D box = new Rectangle2D.Double(outline.xPx(start), outline.yPx(start), 0, 0);
        for (int i = start; i < outline.partEnd(part); i++) {
            box.add(outline.xPx(i), outline.yPx(i));
        }
        return box;
    }

    /** How many separate stretches of ink there are, seen from above; dots over letters do not count. */
    private static int groups(Outline outline) {
        List<Rectangle2D> boxes = new java.util.ArrayList<>();
        for (int part = 0; part < outline.partCount(); part++) {
            Rectangle2D box = partBounds(outline, part);
            if (box.getHeight() > 150) {
                boxes.add(box);
            }
        }
        boxes.sort(java.util.Comparator.comparingDouble(Rectangle2D::getMinX));
        int groups = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (Rectangle2D box : boxes) {
            groups += box.getMinX() > end ? 1 : 0;
            end = Math.max(end, box.getMaxX());
        }
        return groups;
    }

    private static Area area(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int part = 0; part < outline.partCount(); part++) {
            int start = outline.partStart(part);
            path.moveTo(outline.xPx(start), outline.yPx(start));
            for (int i = start + 1; i < outline.partEnd(part); i++) {
                path.lineTo(outline.xPx(i), outline.yPx(i));
            }
            path.closePath();
        }
        return new Area(path);
    }

    private static double surface(Area area) {
        double doubled = 0;
        double[] p = new double[6];
        double lastX = 0;
        double lastY = 0;
        double startX = 0;
        double startY = 0;
        for (var path = area.getPathIterator(null, 0.5); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case java.awt.geom.PathIterator.SEG_MOVETO -> {
                    startX = p[0];
                    startY = p[1];
                }
                case java.awt.geom.PathIterator.SEG_CLOSE -> {
                    p[0] = startX;
                    p[1] = startY;
                    doubled += lastX * p[1] - p[0] * lastY;
                }
                default -> doubled += lastX * p[1] - p[0] * lastY;
            }
            lastX = p[0];
            lastY = p[1];
        }
        return Math.abs(doubled) / 2;
    }
}
