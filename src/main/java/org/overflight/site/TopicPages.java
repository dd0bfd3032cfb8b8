package org.overflight.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Mission;
import org.overflight.model.Place;
import org.overflight.site.view.EventView;
import org.overflight.site.view.FactView;
import org.overflight.site.view.GradeView;
import org.overflight.site.view.LinkView;
import org.overflight.site.view.MissionLinkView;
import org.overflight.site.view.PictureView;
import org.overflight.site.view.ProseView;
import org.overflight.site.view.TopicView;

/** The views of the pages of places, airspaces and events. */
record TopicPages(SiteContent content) {
    TopicView place(Place place) {
        Citations citations = new Citations(atlas());
        List<ProseView> text = citations.paragraphs(place.text());
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView(
                "Position",
                citations.words(Words.position(place.position()), place.sourceIds()),
                "",
                Words.grade(place.evidence())));
        addCode(facts, citations, "ICAO", place.icao());
        addCode(facts, citations, "IATA", place.iata());
        Double elevationM = place.elevationM();
        if (elevationM != null) {
            String words = Words.integer(elevationM / 0.3048) + "\u202fft (" + Words.integer(elevationM) + "\u202fm)";
            facts.add(new FactView("Elevation", citations.words(words, List.of()), "", new GradeView("", "")));
        }
        List<EventView> events = atlas().events().values().stream()
                .filter(e -> place.id().equals(e.placeId()))
                .map(e -> event(e, citations))
                .toList();
        return new TopicView(
                kind(place),
                place.name(),
                localNames(place.localNames()),
                picture("places/" + place.id()),
                description("places/" + place.id()),
                text,
                facts,
                events,
                missions(m -> visits(m, place.id())),
                List.of(),
                citations.sources());
    }

    private static void addCode(List<FactView> facts, Citations citations, String label, @Nullable String code) {
        if (code != null) {
            facts.add(new FactView(label, citations.words(code, List.of()), "", new GradeView("", "")));
        }
    }

    private static String kind(Place place) {
        return switch (place.kind()) {
            case AIR_BASE -> "Air base";
            case AIRPORT -> "Airport";
            case TOWN -> "Town";
            case LANDMARK -> "Landmark";
            case AREA -> "Area";
        };
    }

    private boolean visits(Mission mission, String placeId) {
        return mission.flights().stream()
                        .flatMap(f -> f.route().waypoints().stream())
                        .anyMatch(w -> placeId.equals(w.placeId()))
                || mission.eventIds().stream()
                        .anyMatch(id -> placeId.equals(atlas().event(id).placeId()));
    }

    TopicView airspace(Airspace airspace) {
        Citations citations = new Citations(atlas());
        List<ProseView> text = citations.paragraphs(airspace.text());
        List<FactView> facts = List.of(new FactView(
                "Outline",
                citations.words(outline(airspace.shape()), airspace.sourceIds()),
                "",
                Words.grade(airspace.evidence())));
        List<TopicView.CrossingOfMissionView> crossings = new ArrayList<>();
        for (Mission mission : atlas().missions()) {
            content.figuresOf(mission.id()).crossings().stream()
                    .filter(c -> c.airspaceId().equals(airspace.id()))
                    .forEach(c -> crossings.add(new TopicView.CrossingOfMissionView(
                            new LinkView(mission.title(), Paths.mission(mission.id())),
                            new Crossings(atlas(), mission).of(c))));
        }
        return new TopicView(
                "Airspace",
                airspace.name(),
                List.of(),
                picture("airspaces/" + airspace.id()),
                description("airspaces/" + airspace.id()),
                text,
                facts,
                List.of(),
                missions(m -> m.airspaceIds().contains(airspace.id())),
                crossings,
                citations.sources());
    }

    private static String outline(AirspaceShape shape) {
        if (shape instanceof AirspaceShape.Territory territory) {
            return "Derived: land territory"
                    + (territory.seaM() == 0
                            ? ""
                            : " and territorial sea of " + Words.chosenLength(territory.seaM())
                                    + ", up to the median line with its neighbours; approximate");
        }
        if (shape instanceof AirspaceShape.Circle circle) {
            return "Circle of " + Words.chosenLength(circle.radiusM()) + " around " + Words.position(circle.center());
        }
        if (shape instanceof AirspaceShape.Corridor corridor) {
            return "All within " + Words.chosenLength(corridor.radiusM())
                    + " of geodesics between "
                    + corridor.along().stream().map(Words::position).collect(Collectors.joining(", "));
        }
        return "As given by its sources";
    }

    TopicView event(Event event) {
        Citations citations = new Citations(atlas());
        List<ProseView> text = citations.paragraphs(event.text());
        List<FactView> facts = new ArrayList<>();
        String date = event.when().words();
        if (!date.isEmpty()) {
            facts.add(new FactView("Date", citations.words(date, event.sourceIds()), "", new GradeView("", "")));
        }
        if (event.position() != null) {
            facts.add(new FactView(
                    "Position",
                    citations.words(Words.position(event.position()), date.isEmpty() ? event.sourceIds() : List.of()),
                    "",
                    Words.grade(event.evidence())));
        }
        return new TopicView(
                date.isEmpty() ? "Event" : "Event \u00b7 " + date,
                event.title(),
                List.of(),
                picture("events/" + event.id()),
                description("events/" + event.id()),
                text,
                facts,
                List.of(),
                missions(m -> m.eventIds().contains(event.id())),
                List.of(),
                citations.sources());
    }

    private static EventView event(Event event, Citations citations) {
        return new EventView(
                event.title(),
                event.label(),
                event.when().words(),
                Words.isoDate(event.when()),
                "",
                Paths.event(event.id()),
                citations.paragraphs(event.text()));
    }

    private static List<TopicView.LocalNameView> localNames(Map<String, String> names) {
        return names.entrySet().stream()
                .map(e -> new TopicView.LocalNameView(e.getValue(), e.getKey(), LanguageTags.isRightToLeft(e.getKey())))
                .toList();
    }

    private List<MissionLinkView> missions(Predicate<Mission> belongs) {
        MissionLinks links = new MissionLinks(content);
        return atlas().missions().stream().filter(belongs).map(links::link).toList();
    }

    private PictureView picture(String key) {
        Picture picture = content.topicPictures().getOrDefault(key, Picture.NONE);
        return new PictureView(picture.wide(), picture.phone(), picture.credit().text(), "");
    }

    private String description(String key) {
        return content.topicPictures().getOrDefault(key, Picture.NONE).description();
    }

    private Atlas atlas() {
        return content.atlas();
    }
}
