package org.overflight.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;

/** Whatever the bytes are: a problem that names the file and the place, or a right result. Nothing is thrown, nothing hangs. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTest {
    private static final String GPX =
            "<gpx version=\"1.1\"><trk><name>Zürich</name><trkseg><trkpt lat=\"1.5\" lon=\"2.5\"/></trkseg></trk></gpx>";

    @Test
    void documentTypesAreRefused() {
        Recording recording = Reading.of("""
                <?xml version="1.0"?>
                <!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <gpx><wpt lat="1" lon="1"><name>&x;</name></wpt></gpx>""");
        assertThat(recording.points()).isEmpty();
        assertThat(Reading.places(recording)).containsExactly("2:1 doctype");
    }

    @Test
    void aThousandMillionLaughsAreRefused() {
        String bomb = """
                <!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <kml><Placemark><name>&c;</name></Placemark></kml>""";
        assertThat(Reading.rules(Reading.of(bomb))).containsExactly("doctype");
    }

    @Test
    void unknownEntitiesAndXIncludeAreRefused() {
        assertThat(Reading.of("<gpx><wpt lat=\"1\" lon=\"1\"><name>&x;</name></wpt></gpx>")
                        .hasErrors())
                .isTrue();
        assertThat(Reading.rules(
                        Reading.of("<gpx xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"a\"/></gpx>")))
                .containsExactly("xinclude");
    }

    @Test
    void nestedXmlIsBounded() {
        Recording recording = Reading.of("<gpx>" + "<a>".repeat(100_000));
        assertThat(recording.hasErrors()).isTrue();
        assertThat(recording.problems().get(0).message()).contains("Depth");
        assertThat(Reading.of("<gpx " + "a".repeat(2_000_000) + "=\"1\"/>").hasErrors())
                .isTrue();
        assertThat(Reading.of("<gpx a=\"" + "a".repeat(1_000_000) + "\"/>").hasErrors())
                .isTrue();
    }

    @Test
    void manyNamesAreRefused() {
        StringBuilder xml = new StringBuilder("<gpx>");
        for (int i = 0; i < 10_000; i++) {
            xml.append("<n").append(i).append("/>");
        }
        assertThat(Reading.rules(Reading.of(xml.append("</gpx>").toString()))).containsExactly("too-many-names");
    }

    @ParameterizedTest
    @MethodSource("deepJson")
    void nestedJsonIsBounded(String json) {
        Recording recording = Reading.of(json);
        assertThat(recording.hasErrors()).isTrue();
        assertThat(recording.problems().get(0).message()).isNotBlank();
    }

    static List<String> deepJson() {
        return List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"features\":" + "[".repeat(100_000),
                "{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[" + "{\"geometries\":[".repeat(50_000),
                "{\"trace\":[[" + "{\"a\":".repeat(100_000),
                "{\"features\":[" + "{\"features\":[".repeat(50_000));
    }

    @Test
    void longNumbersAreToldAtTheirPlaces() {
        String digits = "1".repeat(10_000);
        assertThat(Reading.places(Reading.of("{\"type\":\"Point\",\"coordinates\":[\n" + digits + ",1]}")))
                .hasSize(1)
                .allMatch(p -> p.startsWith("2:"));
        assertThat(Reading.places(Reading.of("<gpx>\n<wpt lat=\"" + digits + "\" lon=\"1\"/></gpx>")))
                .containsExactly("2:1 bad-number");
        assertThat(Reading.rules(Reading.of("lat,lon\n" + digits + ",1\n"))).contains("bad-number");
        assertThat(Reading.rules(Reading.of("<kml><Placemark><Point><coordinates>1," + digits
                        + "</coordinates></Point></Placemark></kml>")))
                .containsExactly("bad-number");
    }

    @Test
    void infinitiesAreNoNumbers() {
        assertThat(Reading.rules(Reading.of("lat,lon\n1e999,1\nInfinity,1\n-1e999,2\n")))
                .containsOnly("columns", "bad-number");
        assertThat(Reading.rules(Reading.of("{\"type\":\"MultiPoint\",\"coordinates\":[[1e999,1],[-Infinity,1]]}")))
                .containsExactly("bad-number", "bad-number");
    }

    @Test
    void emptyFilesAreErrors() {
        for (String text : List.of("", "\uFEFF", "  \r\n\t ", "\uFEFF\n")) {
            assertThat(Reading.rules(Reading.of(text))).containsExactly("empty");
        }
    }

    @Test
    void everyEncodingOfATextIsReadAlike() {
        byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        assertName(concat(bom, GPX.getBytes(UTF_8)));
        assertName(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, GPX.getBytes(UTF_16LE)));
        assertName(concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, GPX.getBytes(UTF_16BE)));
        assertName(GPX.getBytes(UTF_16LE));
        assertName(GPX.getBytes(UTF_16BE));
        assertName(GPX.getBytes(ISO_8859_1));
        assertName(("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + GPX).getBytes(ISO_8859_1));
        assertName(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + GPX).getBytes(UTF_8));
        assertName(GPX.replace("><", ">\r\n<").getBytes(UTF_8));
    }

    private static void assertName(byte[] bytes) {
        Recording recording = Reading.of(bytes);
        assertThat(recording.tracks())
                .as("%s", recording.problems())
                .extracting(RecordedTrack::name)
                .containsExactly("Zürich");
        assertThat(recording.hasErrors()).isFalse();
    }

    @Test
    void unknownEncodingsAreTold() {
        assertThat(Reading.rules(Reading.of("<?xml version=\"1.0\" encoding=\"klingon-8\"?><gpx/>")))
                .containsExactly("encoding");
    }

    @Test
    void nullCharactersAreTold() {
        assertThat(Reading.of("<gpx>\u0000</gpx>").hasErrors()).isTrue();
        assertThat(Reading.rules(Reading.of("lat,lon\n1\u0000,2\n"))).contains("bad-number");
        assertThat(Reading.rules(Reading.of("AXXX\nHFDTE010124\nB2359585206343N00006198\u0000A0058700558\n")))
                .contains("igc-fix");
    }

    @Test
    void unknownFilesAreTold() {
        assertThat(Reading.rules(Reading.of("<html><body/></html>"))).containsExactly("unknown-format");
        assertThat(Reading.rules(Reading.of("{\"a\":1}"))).containsExactly("unknown-format");
        assertThat(Reading.rules(Reading.of("hello"))).containsExactly("unknown-format");
        assertThat(Reading.rules(Reading.of(new byte[] {0, 1, 2, 3, 4}))).containsExactly("unknown-format");
    }

    @Test
    void gzipBombsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"trace\":[".getBytes(UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                gzip.write(blanks);
            }
        }
        assertThat(Reading.rules(Reading.of(bytes.toByteArray()))).containsExactly("inflation");
    }

    @Test
    void truncatedGzipIsTold() throws IOException {
        byte[] whole = gzip(GPX.repeat(1000).getBytes(UTF_8));
        for (int length : new int[] {2, 5, 11, 50, whole.length - 4}) {
            assertThat(Reading.of(Arrays.copyOf(whole, length)).hasErrors())
                    .as("%s bytes", length)
                    .isTrue();
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void kmzIsReadAndItsOtherFilesAreNot() throws IOException {
        byte[] kml = "<kml><Placemark><name>P</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>"
                .getBytes(UTF_8);
        Recording recording = Reading.of(zip("files/a.png", new byte[100], "doc.kml", kml, "inner.kmz", new byte[10]));
        assertThat(recording.points()).extracting(RecordedPoint::name).containsExactly("P");
        assertThat(recording.hasErrors()).isFalse();
        assertThat(recording.receipt().sha256()).hasSize(64);
    }

    @Test
    void hostileArchivesAreRefused() throws IOException {
        byte[] bomb = new byte[300 << 20];
        assertThat(Reading.rules(Reading.of(zip("../../doc.kml", new byte[10]))))
                .containsExactly("zip-path");
        assertThat(Reading.rules(Reading.of(zip("/etc/doc.kml", new byte[10])))).containsExactly("zip-path");
        assertThat(Reading.rules(Reading.of(zip("a\\..\\doc.kml", new byte[10]))))
                .containsExactly("zip-path");
        assertThat(Reading.rules(Reading.of(zip("a.png", bomb, "doc.kml", new byte[10]))))
                .contains("inflation");
        assertThat(Reading.rules(Reading.of(zip("doc.kml", bomb)))).contains("kmz");
        Arrays.fill(bomb, (byte) ' ');
        System.arraycopy("<kml>".getBytes(UTF_8), 0, bomb, 0, 5);
        assertThat(Reading.rules(Reading.of(zip("doc.kml", bomb)))).contains("inflation");
        assertThat(Reading.rules(Reading.of(zip("doc.kml", zip("doc.kml", GPX.getBytes(UTF_8))))))
                .contains("kmz");
        assertThat(Reading.rules(Reading.of(zip("inner.kmz", new byte[10])))).contains("kmz");
        assertThat(Reading.rules(Reading.of(zip("doc.kml", GPX.getBytes(UTF_8)))))
                .contains("kmz");
        assertThat(Reading.of(Arrays.copyOf(zip("doc.kml", GPX.getBytes(UTF_8)), 40))
                        .hasErrors())
                .isTrue();
    }

    /** Names and contents in turn. */
    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void limitsCanBeSet() {
        byte[] bytes = GPX.getBytes(UTF_8);
        Recording large = RecordingReader.read("file", bytes, Limits.DEFAULT.withMaxBytes(50));
        assertThat(Reading.rules(large)).containsExactly("too-large");
        assertThat(large.receipt().sha256()).isEmpty();
        byte[] points = "lat,lon\n1,1\n2,2\n3,3\n".getBytes(UTF_8);
        Recording many = RecordingReader.read("file", points, Limits.DEFAULT.withMaxPoints(2));
        assertThat(Reading.places(many)).contains("4:0 too-many-points");
        assertThat(RecordingReader.read("file", points, Limits.DEFAULT.withMaxPoints(3))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void aStreamThatFailsIsNoProblemOfTheFile() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        Assertions.assertThatThrownBy(() -> RecordingReader.read("file", failing, Limits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void problemsAreNotWithoutEnd() {
        String table = "lat,lon\n" + "x,y\n".repeat(100_000);
        List<Problem> problems = Reading.of(table).problems();
        assertThat(problems).hasSizeLessThan(20);
        assertThat(problems.get(problems.size() - 1).message()).isEqualTo("and 199990 more of this kind");
    }

    @Test
    void everyBeginningOfAFileIsReadOrTold() {
        for (byte[] file : Fixtures.all()) {
            for (int length = 0; length < file.length; length++) {
                assertThat(Reading.of(Arrays.copyOf(file, length))).isNotNull();
            }
        }
    }

    @Test
    void changedBytesAreReadOrTold() {
        Random random = new Random(7);
        for (byte[] file : Fixtures.all()) {
            for (int i = 0; i < 500; i++) {
                byte[] changed = file.clone();
                for (int k = 0; k <= i % 3; k++) {
                    changed[random.nextInt(file.length)] = (byte) random.nextInt(256);
                }
                Recording recording = Reading.of(changed);
                assertThat(recording.problems())
                        .allMatch(p ->
                                p.severity() != Severity.ERROR || !p.message().isBlank());
            }
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void limitsAreToldInOurWords() {
        Recording number = Reading.of("{\"type\":\"Point\",\"coordinates\":[" + "1".repeat(10_000) + ",1]}");
        assertThat(number.problems().get(0).message()).isEqualTo("A number has over 100 characters.");
        Recording within = Reading.of("{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,");
        assertThat(Reading.rules(within)).containsExactly("truncated");
    }
}
