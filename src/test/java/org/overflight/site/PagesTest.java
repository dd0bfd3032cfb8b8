package org.overflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.LonLat;
import org.overflight.model.SiteSettings;
import org.overflight.model.When;
import org.overflight.pages.LinkFaults;
import org.overflight.pages.ParsedPage;
import org.overflight.pages.SiteTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PagesTest {
    @Test
    void everyLinkAndAnchorOfEveryPageResolvesAndNoIdIsGivenTwice() throws Exception {
        SiteTree site = SampleSite.plain().render();
        assertThat(site.pages())
                .containsExactly(
                        "airspaces/fir.html",
                        "events/storm.html",
                        "index.html",
                        "method.html",
                        "missions/sample.html",
                        "places/malta.html",
                        "sources.html");
        assertThat(LinkFaults.in(site)).isEmpty();
    }

    @Test
    void plantedFaultsTurnTheLinkCheckRed() throws Exception {
        SiteTree site = SampleSite.plain().render();
        String page = "<body id=a><p id=a><a href=gone.html></a><a href='#gone'></a><a href='sources.html#gone'></a>"
                + "<a href='../x.html'></a><img src='javascript:x'><svg aria-labelledby='a gone'>"
                + "<g clip-path='url(#gone)'/></svg><a href=''></a><a href='sources.html#s-log'></a>";

        assertThat(LinkFaults.in(site.with("x.html", page)))
                .containsExactly(
                        "x.html: id given twice: a",
                        "x.html: leads to no file: gone.html",
                        "x.html: leads to no anchor: #gone",
                        "x.html: leads to no anchor: sources.html#gone",
                        "x.html: leads out of the site: ../x.html",
                        "x.html: leads out of the site: javascript:x",
                        "x.html: aria-labelledby names no id: gone",
                        "x.html: leads to no anchor: #gone");
        assertThat(LinkFaults.in(site.with("y.css", "a{src:url(fonts/gone.woff2)}")))
                .containsExactly("y.css: leads to no file: fonts/gone.woff2");
    }

    @Test
    void everyPageHasOneHeadlineAndATitleOfItsOwn() throws Exception {
        SiteTree site = SampleSite.plain().render();
        List<String> titles = site.pages().stream()
                .map(p -> ParsedPage.of(site.text(p)).elements("title").get(0).getTextContent())
                .toList();

        assertThat(titles).doesNotHaveDuplicates();
        assertThat(site.pages())
                .allSatisfy(p ->
                        assertThat(ParsedPage.of(site.text(p)).elements("h1")).hasSize(1));
    }

    @Test
    void whatBeginsInsideAnAirspaceEntersNothingAndWhatIsAboveItIsNotInside() throws Exception {
        SiteTree site = SampleSite.plain().render();
        assertThat(site.text(SampleSite.MISSION))
                .contains("<dt>Begins inside</dt>", "<dt>Exit</dt>", "18 May 2024, 08:10 UTC")
                .contains("<dt>Length above it, as drawn</dt>", "Above it, not inside: its limits are GND to FL100.")
                .doesNotContain("<dt>Entry</dt>");
        assertThat(site.text("airspaces/fir.html"))
                .containsSubsequence("Who flew through it", "Within its limits, about", "Begins inside")
                .containsSubsequence("Who flew above or below it", "Above it, not inside");
    }

    @Test
    void heightsStandAsTheirAuthorHasThemAndRecordedOnesInFeetAndMetres() throws Exception {
        assertThat(SampleSite.plain().render().text(SampleSite.MISSION))
                .contains("<small class=\"time\">Words of waypoint.altitude</small>")
                .contains("<small class=\"time\">197\u202fft (60\u202fm)</small>");
    }

    @Test
    void headlinesSkipNoLevel() throws Exception {
        SiteTree site = SampleSite.plain().render();
        for (String path : site.pages()) {
            int level = 0;
            for (Element element : ParsedPage.of(site.text(path)).elements("*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int next = element.getTagName().charAt(1) - '0';
                    assertThat(next).as(path + ": " + element.getTextContent()).isLessThanOrEqualTo(level + 1);
                    level = next;
                }
            }
        }
    }

    @Test
    void aSmallCircleHasItsSize() throws Exception {
        SiteTree site = SampleSite.plain().render(atlas -> {
            Airspace fir = atlas.airspace("fir");
            Airspace circle = new Airspace(
                    fir.id(),
                    fir.name(),
                    new AirspaceShape.Circle(new LonLat(10, 50), 500),
                    fir.extent(),
                    fir.evidence(),
                    fir.text(),
                    fir.sourceIds());
            return new Atlas(
                    atlas.site(),
                    atlas.missions(),
                    atlas.places(),
                    Map.of("fir", circle),
                    atlas.events(),
                    atlas.sources());
        });
        assertThat(ParsedPage.of(site.text("airspaces/fir.html")).words())
                .contains("Circle of 500\u202fm (0.27\u202fNM) around 50.00°\u202fN 10.00°\u202fE");
    }

    @Test
    void whatHasNoValueHasNoRow() throws Exception {
        SiteTree site = SampleSite.plain().render(atlas -> {
            Event storm = atlas.event("storm");
            Event undated = new Event(
                    storm.id(),
                    storm.title(),
                    storm.label(),
                    new When.Unknown(),
                    storm.placeId(),
                    storm.position(),
                    storm.evidence(),
                    storm.text(),
                    storm.sourceIds());
            return new Atlas(
                    atlas.site(),
                    atlas.missions(),
                    atlas.places(),
                    atlas.airspaces(),
                    Map.of("storm", undated),
                    atlas.sources());
        });
        ParsedPage page = ParsedPage.of(site.text("events/storm.html"));
        assertThat(page.elements("dt")).extracting(Element::getTextContent).containsExactly("Position");
        assertThat(page.elements("p").get(0).getTextContent()).isEqualTo("Event");
        assertThat(site.text(SampleSite.MISSION)).contains("<span>6.7\u202fNM off the drawn line</span>");
        assertThat(LinkFaults.in(site)).isEmpty();
    }

    private static SiteTree inLanguage(String language) throws Exception {
        return SampleSite.plain().render(atlas -> {
            SiteSettings site = atlas.site();
            SiteSettings other = new SiteSettings(
                    site.title(),
                    site.tagline(),
                    language,
                    site.baseUrl(),
                    site.theme(),
                    site.about(),
                    site.overviewTitle(),
                    site.overviewNote());
            return new Atlas(
                    other, atlas.missions(), atlas.places(), atlas.airspaces(), atlas.events(), atlas.sources());
        });
    }

    /** The language that holds for an element. */
    private static String language(Node node) {
        if (!(node instanceof Element element)) {
            return "";
        }
        return element.hasAttribute("lang") ? element.getAttribute("lang") : language(element.getParentNode());
    }

    @Test
    void theFrameIsInEnglishAndTheWordsOfTheAuthorInTheirOwnLanguage() throws Exception {
        SiteTree site = inLanguage("ar");
        for (String path : site.pages()) {
            ParsedPage page = ParsedPage.of(site.text(path));
            assertThat(page.elements("html").get(0).getAttribute("lang")).isEqualTo("en");
            for (Element element : page.elements("*")) {
                if (element.hasAttribute("lang") && element.getAttribute("lang").equals("ar")) {
                    assertThat(element.getAttribute("dir")).as(path).isEqualTo("rtl");
                }
            }
            for (Element part : page.elements("h2")) {
                boolean own = part.getTextContent().startsWith("Words of");
                assertThat(language(part).equals("ar")
                                || part.getElementsByTagName("span").getLength() > 0)
                        .as(path + ": " + part.getTextContent())
                        .isEqualTo(own);
            }
            assertThat(page.elements("th")).allMatch(th -> language(th).equals("en"));
            assertThat(page.elements("nav")).allMatch(nav -> language(nav).equals("en"));
        }
        for (String path : List.of(SampleSite.MISSION, "places/malta.html", "events/storm.html")) {
            assertThat(language(ParsedPage.of(site.text(path)).elements("h1").get(0)))
                    .isEqualTo("ar");
        }
        assertThat(site.text(SampleSite.MISSION))
                .contains("<p class=\"stand\" dir=\"rtl\"><span lang=\"ar\" dir=\"rtl\">Words of mission.standfirst")
                .contains("<dt lang=\"ar\" dir=\"rtl\">Words of fact.label")
                .contains("<dt>One way, as drawn</dt>");
        assertThat(LinkFaults.in(site)).isEmpty();
    }

    @Test
    void aSiteInEnglishOfAnyCountrySaysItsLanguageOnce() throws Exception {
        SiteTree british = inLanguage("en-GB");
        SiteTree plain = SampleSite.plain().render();
        for (String path : plain.pages()) {
            assertThat(british.text(path))
                    .isEqualTo(plain.text(path).replace("<html lang=\"en\">", "<html lang=\"en-GB\">"));
        }
        assertThat(inLanguage("de").text(SampleSite.MISSION))
                .contains(" lang=\"de\"")
                .doesNotContain("dir=");
    }

    @Test
    void aLinkIsCurrentAsAPageOnlyOnThatPage() throws Exception {
        SiteTree site = SampleSite.plain().render();
        assertThat(site.text("sources.html")).contains("<a href=\"sources.html\" aria-current=\"page\">");
        assertThat(site.text("index.html")).contains("<a href=\"index.html\" aria-current=\"page\">");
        assertThat(site.text(SampleSite.MISSION))
                .contains("<a href=\"../index.html#missions\" aria-current=\"true\">")
                .doesNotContain("aria-current=\"page\"");
    }

    @Test
    void theHeadNamesThePageForOthers() throws Exception {
        String page = SampleSite.plain().render().text(SampleSite.MISSION);
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"https://example.org/flights/missions/sample.html\">")
                .contains(
                        "<meta property=\"og:image\" content=\"https://example.org/flights/missions/sample-card.png\">");
    }

    @Test
    void noPageHasAScriptOrAsksAnotherHost() throws Exception {
        SiteTree site = SampleSite.plain().render();
        for (String path : site.pages()) {
            ParsedPage page = ParsedPage.of(site.text(path));
            assertThat(page.elements("script")).as(path).isEmpty();
            for (String name : List.of("img", "link", "source", "iframe", "use", "image")) {
                assertThat(page.elements(name))
                        .as(path)
                        .noneMatch(e -> !"canonical".equals(e.getAttribute("rel"))
                                && (e.getAttribute("href") + e.getAttribute("src")).contains("//"));
            }
        }
        assertThat(site.text("style.css")).doesNotContain("//", "@import");
    }
}
