package org.overflight.site;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Atlas;
import org.overflight.model.Correction;
import org.overflight.model.Escort;
import org.overflight.model.Event;
import org.overflight.model.Evidence;
import org.overflight.model.Fact;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.CrossingEnd;
import org.overflight.model.MissionFigures.EndKind;
import org.overflight.model.MissionFigures.FlightFigures;
import org.overflight.model.MissionFigures.LegFigures;
import org.overflight.model.MissionKind;
import org.overflight.model.NamedCountry;
import org.overflight.model.Place;
import org.overflight.model.PlaceKind;
import org.overflight.model.Prose;
import org.overflight.model.PublishedDistance;
import org.overflight.model.PublishedDuration;
import org.overflight.model.Route;
import org.overflight.model.SiteSettings;
import org.overflight.model.Source;
import org.overflight.model.TextPosition;
import org.overflight.model.ThemeChoice;
import org.overflight.model.TimelineEntry;
import org.overflight.model.VerticalExtent;
import org.overflight.model.VerticalLimit;
import org.overflight.model.VerticalStanding;
import org.overflight.model.Waypoint;
import org.overflight.model.When;
import org.overflight.pages.SiteTree;
import org.overflight.publish.SiteFile;

/**
 * A small site that has one of everything: a mission out and back with an escort, a close-up, a place, an airspace, an event,
 * sources.
 *
 * @param words makes the text of a field out of its name; every text that an author can write goes through it
 * @param url of the source
 */
record SampleSite(UnaryOperator<String> words, String url) {
    private static final Picture.Credit EQUAL_EARTH = new Picture.Credit("Equal Earth", "", "Equal Earth.");

    static final String MISSION = "missions/sample.html";

    /** All texts that an author can write and a page shows. */
    static final List<String> FIELDS = List.of(
            "site.title",
            "site.tagline",
            "site.about",
            "site.overviewTitle",
            "mission.title",
            "mission.short",
            "mission.kicker",
            "mission.standfirst",
            "mission.mapTitle",
            "mission.mapNote",
            "mission.text",
            "mission.conflict",
            "fact.label",
            "fact.value",
            "flight.title",
            "flight.aircraft",
            "flight.note",
            "waypoint.name",
            "waypoint.altitude",
            "waypoint.note",
            "leg.note",
            "timeline.title",
            "timeline.text",
            "correction",
            "published",
            "published.note",
            "duration",
            "duration.note",
            "country.reason",
            "closeUp.title",
            "closeUp.caption",
            "when.about",
            "place.name",
            "place.local",
            "place.text",
            "airspace.name",
            "airspace.text",
            "event.title",
            "event.text",
            "source.publisher",
            "source.title",
            "source.note");

    private static final LonLat MALTA = new LonLat(14.5, 35.9);
    private static final LonLat CRETE = new LonLat(25.1, 35.3);

    /** Plain words. */
    static SampleSite plain() {
        return new SampleSite(field -> "Words of " + field, "https://example.org/a?b=c&d=e");
    }

    /** Renders it with the built-in templates. */
    SiteTree render() throws TemplateFault {
        return render(Path.of("no", "templates", "of", "its", "own"));
    }

    SiteTree render(Path ownTemplates) throws TemplateFault {
        return SiteTree.of(new SiteRenderer(content(), ownTemplates).render());
    }

    /** Renders it with another atlas, of the same missions. */
    SiteTree render(UnaryOperator<Atlas> change) throws TemplateFault {
        SiteContent as = content();
        SiteContent changed = new SiteContent(
                change.apply(as.atlas()),
                as.figures(),
                as.missionPictures(),
                as.topicPictures(),
                as.overview(),
                as.mapStyle(),
                as.pageColors(),
                as.downloads());
        return SiteTree.of(new SiteRenderer(changed, Path.of("no", "templates", "of", "its", "own")).render());
    }

    SiteContent content() {
        Picture picture = new Picture(svg("wide"), svg("phone"), svg("file"), EQUAL_EARTH, "From Malta to Crete.");
        Picture closeUp = new Picture(svg("near"), svg("near-phone"), "", EQUAL_EARTH, "Near.");
        MissionPictures pictures = new MissionPictures(picture, closeUp, List.of(), svg("thumbnail"), new byte[] {1});
        return new SiteContent(
                atlas(),
                Map.of("sample", figures()),
                Map.of("sample", pictures),
                Map.of("places/malta", new Picture(svg("place"), svg("place-phone"), "", EQUAL_EARTH, "Malta.")),
                new Picture(svg("overview"), "", "", EQUAL_EARTH, "All missions."),
                ".map{fill:none}",
                ":root{--page:#fff}",
                Map.of("sample", List.of(SiteFile.text("missions/sample.geojson", "{}"))));
    }

    private static String svg(String id) {
        return "<svg class=\"map\" id=\"" + id + "\" viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"" + id
                + "-title\"><title id=\"" + id + "-title\">Map</title></svg>";
    }

    Atlas atlas() {
        return new Atlas(
                new SiteSettings(
                        text("site.title"),
                        text("site.tagline"),
                        "en",
                        "https://example.org/flights/",
                        new ThemeChoice("paper", new TextPosition("geodata/site.yaml", 1, 1), Map.of()),
                        List.of(cited("site.about")),
                        text("site.overviewTitle"),
                        ""),
                List.of(mission()),
                Map.of("malta", place()),
                Map.of("fir", airspace()),
                Map.of("storm", event()),
                Map.of("log", source()));
    }

    private String text(String field) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("not in the list of fields: " + field);
        }
        return words.apply(field);
    }

    private Prose cited(String field) {
        return new Prose(List.of(new Prose.Words(text(field)), new Prose.Citation(List.of("log"))));
    }

    private Prose uncited(String field) {
        return new Prose(List.of(new Prose.Words(text(field))));
    }

    private Mission mission() {
        return new Mission(
                "sample",
                text("mission.title"),
                text("mission.short"),
                text("mission.kicker"),
                cited("mission.standfirst"),
                text("mission.mapTitle"),
                text("mission.mapNote"),
                MissionKind.AIRLINE,
                new When.On(LocalDate.of(2024, 5, 18)),
                List.of(cited("mission.text")),
                List.of(cited("mission.conflict")),
                List.of(new Fact(text("fact.label"), cited("fact.value"), Evidence.REPORTED)),
                List.of(out(), back(), escort()),
                List.of("storm"),
                List.of(new TimelineEntry(
                        new When.About(LocalDate.of(2024, 4, 1), text("when.about")),
                        text("timeline.title"),
                        cited("timeline.text"))),
                List.of("fir"),
                List.of(new NamedCountry("MT", cited("country.reason"))),
                List.of(),
                List.of(),
                new PublishedDistance(500_000, text("published"), cited("published.note"), List.of("log")),
                new PublishedDuration(Duration.ofMinutes(90), text("duration"), cited("duration.note"), List.of("log")),
                new MapSettings(
                        null,
                        null,
                        List.of(),
                        false,
                        null,
                        new MapSettings.CloseUp(
                                text("closeUp.title"), List.of(MALTA, CRETE), cited("closeUp.caption"))),
                List.of(new Correction(LocalDate.of(2024, 6, 1), cited("correction"))));
    }

    private Flight out() {
        return flight("out", FlightRole.LEAD, null, null, List.of(malta(), crete()));
    }

    private Flight back() {
        return flight("back", FlightRole.LEAD, "out", null, List.of(crete(), malta()));
    }

    private Flight escort() {
        return flight(
                "beside", FlightRole.ESCORT, null, new Escort("out", "malta", "crete"), List.of(malta(), crete()));
    }

    private Flight flight(String id, FlightRole role, String returnOf, Escort escort, List<Waypoint> waypoints) {
        Leg leg = new Leg(LineKind.GEODESIC, Evidence.ILLUSTRATIVE, uncited("leg.note"), List.of(), List.of());
        return new Flight(
                id,
                text("flight.title") + " " + id,
                role,
                text("flight.aircraft"),
                null,
                returnOf,
                escort,
                new Route(waypoints, List.of(leg)),
                uncited("flight.note"),
                List.of("log"),
                List.of());
    }

    private Waypoint malta() {
        return new Waypoint(
                "malta",
                text("waypoint.name"),
                "malta",
                MALTA,
                true,
                new When.At(OffsetDateTime.parse("2024-05-18T09:05:00+02:00")),
                10_668.0,
                text("waypoint.altitude"),
                Evidence.REPORTED,
                cited("waypoint.note"),
                List.of("log"));
    }

    private Waypoint crete() {
        return new Waypoint(
                "crete",
                "Crete",
                null,
                CRETE,
                true,
                new When.Unknown(),
                60.0,
                Evidence.ILLUSTRATIVE,
                Prose.EMPTY,
                List.of());
    }

    private Place place() {
        return new Place(
                "malta",
                text("place.name"),
                "Malta",
                Map.of("ar", text("place.local")),
                PlaceKind.AIRPORT,
                "",
                MALTA,
                "LMML",
                "MLA",
                91.0,
                Evidence.REPORTED,
                List.of(cited("place.text")),
                List.of("log"));
    }

    private Airspace airspace() {
        return new Airspace(
                "fir",
                text("airspace.name"),
                new AirspaceShape.Territory("MT", 22_224),
                new VerticalExtent(
                        new VerticalLimit(VerticalLimit.Reference.GROUND, 0, "GND"),
                        new VerticalLimit(VerticalLimit.Reference.STANDARD_PRESSURE, 3048, "FL100")),
                Evidence.INFERRED,
                List.of(cited("airspace.text")),
                List.of());
    }

    private Event event() {
        return new Event(
                "storm",
                text("event.title"),
                "a storm",
                new When.Between(LocalDate.of(2024, 5, 16), LocalDate.of(2024, 5, 17)),
                "malta",
                MALTA,
                Evidence.REPORTED,
                List.of(cited("event.text")),
                List.of("log"));
    }

    private Source source() {
        return new Source(
                "log",
                text("source.publisher"),
                text("source.title"),
                url,
                new When.On(LocalDate.of(2024, 5, 19)),
                uncited("source.note"));
    }

    private static MissionFigures figures() {
        FlightFigures flight = new FlightFigures(List.of(new LegFigures(960_000, 88, 94)));
        return new MissionFigures(
                Map.of("out", flight, "back", flight, "beside", flight),
                List.of(
                        crossing(VerticalStanding.WITHIN, EndKind.LINE_ENDS, 0, 40_000),
                        crossing(VerticalStanding.ABOVE, EndKind.BOUNDARY, 40_000, 60_000)),
                List.of(new MissionFigures.EventDistance("storm", 12_345)),
                List.of(new MissionFigures.CountryPassage("MT", "Malta", 30_000)),
                Map.of("MT", "Malta"));
    }

    private static MissionFigures.Crossing crossing(
            VerticalStanding standing, EndKind entry, double fromM, double toM) {
        return new MissionFigures.Crossing(
                "fir",
                "out",
                standing,
                new CrossingEnd(MALTA, entry, null),
                new CrossingEnd(CRETE, EndKind.BOUNDARY, Instant.parse("2024-05-18T08:10:00Z")),
                fromM,
                toM);
    }
}
