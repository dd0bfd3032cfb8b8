package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class MapCommandTest {
    @TempDir
    private Path folder;

    @Test
    void drawsAPathAndARingAsAPictureThatNeedsNothingElse() throws Exception {
        Path file = folder.resolve("new/map.svg");
        CommandLines.Run run = map(file, "KMIB-LLBG-OEPS, 500nm@ORAA");
        assertThat(run.exitCode()).as(run.err()).isZero();
        String svg = Files.readString(file);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 960 600");
        assertThat(svg).contains("KMIB", "Minot", "LLBG", "OEPS", "ORAA", "500 nm", "6\u202f274 NM");
        String others = svg.replace("http://www.w3.org/", "").replace("url(#", "");
        assertThat(List.of("http", "url(", "<script", "<image").stream().filter(others::contains))
                .isEmpty();
        // W1: what the same map takes elsewhere is in the hundreds of kilobytes.
        assertThat(Files.size(file)).isLessThan(150_000);
    }

    @Test
    void aCodeInCirculationStandsForTheBaseThatItMeans() throws IOException {
        Path file = folder.resolve("map.svg");
        assertThat(map(file, "KMIB-LLBG-OEKH, 500nm@ORAA").exitCode()).isZero();
        assertThat(Files.readString(file)).contains("OEKH", "6\u202f274 NM");
    }

    @Test
    void thePictureHasTheSizeThatIsAskedFor() throws IOException {
        Path file = folder.resolve("map.png");
        assertThat(map(file, "LHR-SYD", "--size", "480x360", "--theme", "night", "--projection", "mercator")
                        .exitCode())
                .isZero();
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(360);
    }

    @Test
    void aPageHoldsMapAndTableAndEscapesWhatIsTyped() throws IOException {
        Path file = folder.resolve("map.html");
        assertThat(map(file, "40\u00b038'23\"N 073\u00b046'44\"W-LHR-SYD").exitCode())
                .isZero();
        String html = Files.readString(file);
        assertThat(html)
                .contains("<svg", "<td>9187.9</td>", "Total", "40\u00b038&#39;23&quot;N")
                .doesNotContain("href=\"style");
    }

    @Test
    void rhumbLinesAreLongerThanGeodesics() throws IOException {
        Path file = folder.resolve("map.svg");
        assertThat(map(file, "LHR-SFO", "--line", "rhumb").exitCode()).isZero();
        assertThat(Files.readString(file)).contains("lines of constant course");
    }

    @Test
    void whatIsWrongIsShownBelowThePath() {
        CommandLines.Run run = map(folder.resolve("map.svg"), "LHR-QQQQ, 500@JFK");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().toList())
                .contains("  LHR-QQQQ, 500@JFK", "      ^", "            ^")
                .anyMatch(line -> line.startsWith("path:1:5: error:"))
                .anyMatch(line -> line.startsWith("path:1:11: error:"));
        assertThat(folder.resolve("map.svg")).doesNotExist();
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() {
        assertThat(map(folder.resolve("map.jpg"), "LHR-SYD").err()).contains(".svg, .png or .html");
        assertThat(map(folder.resolve("map.svg"), "LHR-SYD", "--projection", "mercatr")
                        .err())
                .contains("mercatr", "mercator");
        assertThat(map(folder.resolve("map.svg"), "LHR-SYD", "--theme", "../x").err())
                .contains("no theme");
        CommandLines.Run size = map(folder.resolve("map.svg"), "LHR-SYD", "--size", "99999x1");
        assertThat(size.exitCode()).isEqualTo(2);
        assertThat(size.err()).contains("240 to 4000");
    }

    private static CommandLines.Run map(Path file, String path, String... options) {
        List<String> arguments = new ArrayList<>(List.of("map", path, "-o", file.toString()));
        arguments.addAll(List.of(options));
        return CommandLines.run(arguments);
    }
}
