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
import org.overflight.model.When;
import org.overflight.pages.LinkFaults;
import org.overflight.pages.ParsedPage;
import org.overflight.pages.SiteTree;
import org.w3c.dom.Element;

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
