package org.overflight.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.Scene;
import org.overflight.scene.SymbolKind;
import org.overflight.scene.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {
    private static final String NASTY = "<script>alert('1')</script> & \"quoted\" \u0000\u0007\u0085\uD800 end";
    private static final Theme THEME = Theme.parse(
            "test",
            Map.of(
                    "color.light.land", "#ffffff",
                    "color.dark.land", "#000000",
                    "color.print.land", "#eeeeee",
                    "look.land.fill", "land",
                    "look.lead.stroke", "land",
                    "look.arrow.fill", "current",
                    "look.country-name.tracking", "0.16",
                    "look.place-name.font", "SERIF_BOLD",
                    "font.sans", "'IBM Plex Sans',sans-serif"));

    @Test
    void foreignTextNeverBecomesMarkup() throws Exception {
        Mark label = new Mark.Label(NASTY, "x\"y", false, new PointPx(1, 2), Anchor.LEFT, 0, 10, List.of());
        Mark group = new Mark.Group("k", "a.html?x=<&\"", NASTY, null, List.of(), List.of(label));
        Scene scene = new Scene("s", 10, 10, "en", NASTY, NASTY, List.of(group));

        for (String svg : List.of(SvgWriter.inline(scene), SvgWriter.standalone(scene, THEME))) {
            Document parsed = parse(svg);
            String expected = "<script>alert('1')</script> & \"quoted\"  end";
            assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
            assertThat(parsed.getElementsByTagName("text").item(0).getTextContent())
                    .isEqualTo(expected);
            assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(expected);
            assertThat(parsed.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(expected);
            assertThat(element(parsed, "a").getAttribute("href")).isEqualTo("a.html?x=<&\"");
        }
    }

    @Test
    void namesAndDescribesThePictureAndKeepsItsIdsApart() throws Exception {
        Element svg = parse(SvgWriter.inline(scene("wide"))).getDocumentElement();

        assertThat(svg.getAttribute("id")).isEqualTo("wide");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("wide-title");
        assertThat(svg.getAttribute("aria-describedby")).isEqualTo("wide-desc");
        assertThat(SvgWriter.inline(scene("wide"))).doesNotContain("<style").doesNotContain("xmlns");
    }

    @Test
    void aFileHasNoLinksToAnchorsOfAPage() throws Exception {
        Mark leg = new Mark.Group("leg-1", "#leg-1", "Leg 1", null, List.of(Look.LEAD), List.of());
        Mark page = new Mark.Group("m", "https://example.org/m.html", "M", null, List.of(), List.of());

        Document alone = parse(SvgWriter.standalone(scene("s", leg), THEME));
        assertThat(alone.getElementsByTagName("a").getLength()).isZero();
        assertThat(alone.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(element(alone, "g").getAttribute("data-key")).isEqualTo("leg-1");
        assertThat(element(parse(SvgWriter.standalone(scene("s", leg, page), THEME)), "a")
                        .getAttribute("href"))
                .isEqualTo("https://example.org/m.html");
    }

    @Test
    void aPictureWithLinksIsAGroupSoThatTheLinksAreReachable() throws Exception {
        Mark link = new Mark.Group("leg-1", "#leg-1", "Leg 1", null, List.of(Look.LEAD), List.of());
        Document parsed = parse(SvgWriter.inline(scene("s", link)));

        assertThat(parsed.getDocumentElement().getAttribute("role")).isEqualTo("group");
        Element anchor = element(parsed, "a");
        assertThat(anchor.getAttribute("class")).isEqualTo("lead k-leg-1");
        assertThat(anchor.getAttribute("data-key")).isEqualTo("leg-1");
        assertThat(anchor.getAttribute("aria-label")).isEqualTo("Leg 1");
    }

    @Test
    void refusesIdsKeysLinksAndCoordinatesThatCannotBeWritten() {
        refused(scene("two words"));
        refused(scene("s", Mark.Group.of("a b", List.of())));
        for (String href : List.of("javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:x")) {
            refused(scene("s", new Mark.Group("k", href, "", null, List.of(), List.of())));
        }
        refused(scene("s", line(0, 0, Double.NaN, 1)));
        refused(scene("s", line(0, 0, 1, Double.POSITIVE_INFINITY)));
    }

    @Test
    void takesLinksOfTheWebAndOfTheSite() {
        for (String href :
                List.of("#a", "a/b.html#c", "../x?y=a:b", "https://example.org/", "http://example.org", "?q:1")) {
            assertThat(SvgWriter.inline(scene("s", new Mark.Group("", href, "", null, List.of(), List.of()))))
                    .contains("<a");
        }
    }

    @Test
    void pathsAreRelativeTenthsWithoutNeedlessSigns() {
        assertThat(pathOf(line(10, 20, 10.5, 20.3, 10.4, 19.3, 20.4, 19.3))).isEqualTo("m10 20 .5.3-.1-1 10 0");
        assertThat(pathOf(line(0.04, 0, 0.06, 0, 0.14, 0, 5, 0))).isEqualTo("m0 0 5 0");
        assertThat(pathOf(line(1, 1, 1.01, 1))).isEqualTo("m1 1 0 0");
        assertThat(pathOf(shape(Outline.of(new BoxPx(0, 62, 960, 514))))).isEqualTo("m0 62 960 0 0 514-960 0z");
    }

    @Test
    void roundingErrorsDoNotAddUp() {
        Outline.Builder line = Outline.lines().startPart();
        for (int i = 0; i <= 1000; i++) {
            line.add(i * 0.133, (i % 2) * 0.36);
        }
        double x = 0;
        Matcher numbers = Pattern.compile("-?[0-9]*[.]?[0-9]+").matcher(pathOf(shape(line.build())));
        for (int i = 0; numbers.find(); i++) {
            x += i % 2 == 0 ? Double.parseDouble(numbers.group()) : 0;
        }
        assertThat(x).isCloseTo(133, within(0.051));
    }

    @Test
    void anOutlineThatIsDrawnSeveralTimesIsWrittenOnce() throws Exception {
        Outline.Builder coast = Outline.lines().startPart();
        for (int i = 0; i < 50; i++) {
            coast.add(i, i * i);
        }
        Mark wide = new Mark.Shape(coast.build(), List.of(Look.WATER_LINE_WIDE));
        Mark thin = new Mark.Shape(Outline.lines().addAll(coast.build()).build(), List.of(Look.COAST));
        Document parsed = parse(SvgWriter.inline(scene("s", wide, thin)));

        assertThat(parsed.getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(element(parsed, "path").getAttribute("id")).isEqualTo("s-p1");
        assertThat(element(parsed, "use").getAttribute("href")).isEqualTo("#s-p1");
        assertThat(((Element) parsed.getElementsByTagName("use").item(1)).getAttribute("class"))
                .isEqualTo("coast");
    }

    @Test
    void aGroupIsClippedAndTheSameClipIsWrittenOnce() throws Exception {
        Outline clip = Outline.of(new BoxPx(1, 2, 3, 4));
        Mark one = new Mark.Group("a", null, "", clip, List.of(), List.of(line(0, 0, 9, 9)));
        Mark two = new Mark.Group("b", null, "", clip, List.of(), List.of(line(0, 0, 9, 9)));
        Document parsed = parse(SvgWriter.inline(scene("s", one, two)));

        assertThat(parsed.getElementsByTagName("clipPath").getLength()).isEqualTo(1);
        assertThat(SvgWriter.inline(scene("s", one, two))).contains("clip-path=\"url(#s-c1)\"");
    }

    @Test
    void everyLabelKeepsItsWidthWhateverTheFont() throws Exception {
        Mark left =
                new Mark.Label("Ost", "", false, new PointPx(100, 50), Anchor.RIGHT, 0, 30.126, List.of(Look.SEA_NAME));
        Mark hebrew = new Mark.Label("תל אביב", "he", true, new PointPx(100, 50), Anchor.LEFT, 10, 40, List.of());
        Document parsed = parse(SvgWriter.inline(scene("s", left, hebrew)));

        Element first = element(parsed, "text");
        assertThat(first.getAttribute("x")).isEqualTo("69.87");
        assertThat(first.getAttribute("textLength")).isEqualTo("30.13");
        assertThat(first.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
        Element second = (Element) parsed.getElementsByTagName("text").item(1);
        assertThat(second.getAttribute("x")).isEqualTo("140");
        assertThat(second.getAttribute("direction")).isEqualTo("rtl");
        assertThat(second.getAttribute("lang")).isEqualTo("he");
        assertThat(second.getAttribute("transform")).isEqualTo("rotate(10 100 50)");
        assertThat(second.getTextContent()).isEqualTo("תל אביב");
    }

    @Test
    void symbolsStandWhereTheyBelong() throws Exception {
        Mark disc = new Mark.Symbol(SymbolKind.DISC, new PointPx(85.24, 167.8), 0, 1, "12", List.of(Look.DISC));
        Mark arrow = new Mark.Symbol(SymbolKind.ARROW, new PointPx(50, 50), 90, 1, "", List.of(Look.LEAD, Look.ARROW));
        Document parsed = parse(SvgWriter.inline(scene("s", disc, arrow)));

        assertThat(element(parsed, "circle").getAttribute("cx")).isEqualTo("85.2");
        assertThat(element(parsed, "circle").getAttribute("r")).isEqualTo("8");
        assertThat(element(parsed, "text").getAttribute("class")).isEqualTo("disc-number");
        assertThat(element(parsed, "path").getAttribute("d")).isEqualTo("m50 55.2-4.1-9.4 4.1 2.2 4.1-2.2z");
    }

    @Test
    void aStandaloneFileBringsTheRulesThatItNeeds() throws Exception {
        String svg = SvgWriter.standalone(
                scene("s", new Mark.Shape(Outline.of(new BoxPx(0, 0, 9, 9)), List.of(Look.LAND))), THEME);
        Element root = parse(svg).getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(root.getElementsByTagName("style").item(0).getTextContent())
                .contains(".map{--land:#ffffff;}")
                .contains("@media (prefers-color-scheme:dark){.map{--land:#000000;}}")
                .contains("@media print{.map{--land:#eeeeee;}}")
                .contains(".map .land{fill:var(--land);}")
                .contains("--sans:'IBM Plex Sans',sans-serif;")
                .doesNotContain("country-name");
    }

    @Test
    void theStyleSheetNamesAllLooksAndLendsTheLinesColourToItsArrow() {
        assertThat(SvgStyle.css(THEME))
                .contains(".map .lead{stroke:var(--land);color:var(--land);}")
                .contains(".map .arrow{fill:currentColor;}")
                .contains(".map .country-name{letter-spacing:.16em;}")
                .contains(".map .place-name{font-family:var(--serif);font-weight:600;font-style:normal;}");
    }

    private static void refused(Scene scene) {
        assertThatIllegalArgumentException().isThrownBy(() -> SvgWriter.inline(scene));
    }

    private static String pathOf(Mark mark) {
        String svg = SvgWriter.inline(scene("s", mark));
        int start = svg.indexOf(" d=\"") + 4;
        return svg.substring(start, svg.indexOf('"', start));
    }

    private static Mark line(double... xy) {
        Outline.Builder line = Outline.lines().startPart();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(xy[i], xy[i + 1]);
        }
        return shape(line.build());
    }

    private static Mark shape(Outline outline) {
        return new Mark.Shape(outline, List.of());
    }

    private static Scene scene(String id, Mark... marks) {
        return new Scene(id, 960, 600, "en", "Title", "Description", List.of(marks));
    }

    private static Element element(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
