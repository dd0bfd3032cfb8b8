package org.overflight.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.overflight.lettering.Lettering;
import org.overflight.scene.BoxPx;
import org.overflight.scene.ColorScheme;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolKind;

class CardPainterTest {
    private static final int LARGEST_CARD = 80_000;
    private static final CardPainter PAINTER = new CardPainter(SampleCard.THEME, Lettering.bundled());

    @Test
    void aCardIsAPngOfItsSizeAndSmall() throws IOException {
        byte[] card = PAINTER.png(SampleCard.scene(), ColorScheme.LIGHT, 1);

        assertThat(card.length).isLessThan(LARGEST_CARD);
        BufferedImage image = decoded(card);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(decoded(PAINTER.png(SampleCard.scene(), ColorScheme.LIGHT, 2))
                        .getWidth())
                .isEqualTo(2400);
    }

    @Test
    void theSameBytesOnEveryJava() throws Exception {
        String expected = SampleCard.sha256(PAINTER.png(SampleCard.scene(), ColorScheme.LIGHT, 1));
        List<Path> others = otherJavas();
        assumeTrue(!others.isEmpty(), "no other Java is installed");
        for (Path java : others) {
            Process process = new ProcessBuilder(
                            java.toString(),
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SampleCard.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s", java).isZero();
            assertThat(printed.lines()).as("%s", java).containsExactly(expected);
        }
    }

    @Test
    void flatColoursAreTheThemesOwn() throws IOException {
        for (ColorScheme scheme : ColorScheme.values()) {
            BufferedImage image = decoded(PAINTER.png(SampleCard.scene(), scheme, 1));
            assertThat(rgb(image, 1150, 600)).isEqualTo(SampleCard.THEME.color(scheme, "page"));
            assertThat(colors(image))
                    .contains(SampleCard.THEME.color(scheme, "esc"), SampleCard.THEME.color(scheme, "lead"));
        }
    }

    @Test
    void ofFewColoursNoneIsRounded() throws IOException {
        Mark box = new Mark.Shape(Outline.of(new BoxPx(2, 2, 6, 6)), List.of(Look.NIGHT));
        BufferedImage image = decoded(PAINTER.png(scene(10, box), ColorScheme.LIGHT, 1));

        // 24 percent of #8798a4 over #fbfaf7 is #dfe2e3; the JDK rounds each step of it.
        int found = image.getRGB(5, 5);
        assertThat((found >> 16) & 0xFF).isBetween(0xDE, 0xE0);
        assertThat((found >> 8) & 0xFF).isBetween(0xE1, 0xE3);
        assertThat(found & 0xFF).isBetween(0xE2, 0xE4);
    }

    @Test
    void whatLiesOutsideOfAClipIsNotThere() throws IOException {
        Mark black = new Mark.Shape(Outline.of(new BoxPx(0, 0, 100, 100)), List.of(Look.EVENT));
        for (Outline clip : List.of(Outline.of(new BoxPx(20, 20, 60, 60)), Circle.around(new PointPx(50, 50), 30))) {
            Mark group = new Mark.Group("", null, "", clip, List.of(), List.of(black));
            BufferedImage image = decoded(PAINTER.png(scene(100, group), ColorScheme.LIGHT, 1));
            assertThat(rgb(image, 50, 50)).isEqualTo(SampleCard.THEME.color(ColorScheme.LIGHT, "ink"));
            assertThat(rgb(image, 50, 15)).isEqualTo(SampleCard.THEME.color(ColorScheme.LIGHT, "page"));
            assertThat(rgb(image, 85, 50)).isEqualTo(SampleCard.THEME.color(ColorScheme.LIGHT, "page"));
        }
    }

    @Test
    void anArrowHasTheColourOfItsGroupsLine() throws IOException {
        Mark arrow = new Mark.Symbol(SymbolKind.ARROW, new PointPx(10, 10), 0, 1.5, "", List.of(Look.ARROW));
        Mark group = new Mark.Group("", null, "", null, List.of(Look.ROUTE, Look.ESCORT), List.of(arrow));
        BufferedImage image = decoded(PAINTER.png(scene(20, group), ColorScheme.LIGHT, 1));

        assertThat(rgb(image, 11, 10)).isEqualTo(SampleCard.THEME.color(ColorScheme.LIGHT, "esc"));
    }

    @Test
    void hebrewBeginsAtTheRightInThePictureToo() throws IOException {
        Mark.Label name = (Mark.Label) SampleCard.label("תל אביב", 10, 40, Look.PLACE_NAME);
        Mark.Label first = (Mark.Label) SampleCard.label("ת", 0, 40, Look.PLACE_NAME);
        Mark moved = SampleCard.label("ת", 10 + name.widthPx() - first.widthPx(), 40, Look.PLACE_NAME);
        BufferedImage whole = decoded(PAINTER.png(scene(120, name), ColorScheme.LIGHT, 1));
        BufferedImage letter = decoded(PAINTER.png(scene(120, moved), ColorScheme.LIGHT, 1));

        // The next letter reaches into the first column.
        int from = (int) Math.ceil(10 + name.widthPx() - first.widthPx()) + 1;
        int different = 0;
        for (int x = from; x < 120; x++) {
            for (int y = 0; y < 120; y++) {
                // Blends may be rounded differently in the two pictures.
                int green = ((whole.getRGB(x, y) >> 8) & 0xFF) - ((letter.getRGB(x, y) >> 8) & 0xFF);
                different += Math.abs(green) < 16 ? 0 : 1;
            }
        }
        assertThat(different).as("pixels of the last letter width").isZero();
        assertThat(colors(letter).size()).as("there is a letter").isGreaterThan(4);
    }

    private static Scene scene(double sizePx, Mark... marks) {
        return new Scene("s", sizePx, sizePx, "en", "", "", List.of(marks));
    }

    private static List<Path> otherJavas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(home -> !Files.isSymbolicLink(home) && !home.equals(own))
                    .map(home -> home.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .toList();
        }
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String rgb(BufferedImage image, int x, int y) {
        return String.format(java.util.Locale.ROOT, "#%06x", image.getRGB(x, y) & 0xFFFFFF);
    }

    private static java.util.Set<String> colors(BufferedImage image) {
        java.util.Set<String> colors = new java.util.TreeSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colors.add(rgb(image, x, y));
            }
        }
        return colors;
    }
}
