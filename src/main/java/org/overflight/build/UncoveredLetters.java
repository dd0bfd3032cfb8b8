package org.overflight.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.overflight.geodata.Origins;
import org.overflight.lettering.Lettering;
import org.overflight.model.Airspace;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Flight;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.Place;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;
import org.overflight.model.TrackReceipt;
import org.overflight.model.Waypoint;

/**
 * Characters of headlines, names and labels that none of the fonts has. A page is read with the fonts of its reader as well; a
 * card has a box in their place, and the map no right measure of the name.
 */
final class UncoveredLetters {
    private static final int MOST_SHOWN = 8;

    private final Lettering lettering = Lettering.bundled();
    private final Origins origins;
    private final List<Problem> problems = new ArrayList<>();

    private UncoveredLetters(Origins origins) {
        this.origins = origins;
    }

    /** A warning for each text of the atlas that is lettered on a map or a card and that the fonts do not cover. */
    static List<Problem> in(Atlas atlas, Origins origins) {
        UncoveredLetters letters = new UncoveredLetters(origins);
        Texts site = letters.new Texts(new TextPosition("geodata/site.yaml", 0, 0));
        site.check(atlas.site(), "tagline", atlas.site().tagline());
        site.check(atlas.site(), "overview", atlas.site().overviewTitle());
        atlas.places().values().forEach(letters::place);
        atlas.airspaces().values().forEach(letters::airspace);
        atlas.events().values().forEach(letters::event);
        atlas.missions().forEach(letters::mission);
        return List.copyOf(letters.problems);
    }

    private void place(Place place) {
        Texts texts = new Texts(new TextPosition("geodata/places.yaml", 0, 0));
        texts.check(place, "name", place.name());
        texts.check(place, "short", place.shortName());
        texts.check(place, "region", place.region());
        place.localNames().values().stream().sorted().forEach(name -> texts.check(place, "names", name));
    }

    private void airspace(Airspace airspace) {
        new Texts(new TextPosition("geodata/airspaces.yaml", 0, 0)).check(airspace, "name", airspace.name());
    }

    private void event(Event event) {
        Texts texts = new Texts(new TextPosition("geodata/events.yaml", 0, 0));
        texts.check(event, "title", event.title());
        texts.check(event, "label", event.label());
    }

    private void mission(Mission mission) {
        Texts texts = new Texts(file(mission));
        texts.check(mission, "title", mission.title());
        texts.check(mission, "short", mission.shortTitle());
        texts.check(mission, "kicker", mission.kicker());
        texts.check(mission, "map", mission.mapTitle());
        texts.check(mission, "map", mission.mapNote());
        MapSettings.CloseUp closeUp = mission.map().closeUp();
        if (closeUp != null) {
            texts.check(mission, "map", closeUp.title());
            texts.check(mission, "map", closeUp.caption().plainText());
        }
        mission.rangeRings().forEach(ring -> texts.check(mission, "range_rings", ring.label()));
        mission.flights().forEach(flight -> flight(flight, texts));
    }

    private void flight(Flight flight, Texts texts) {
        List<Waypoint> waypoints = flight.route().waypoints();
        for (Waypoint waypoint : waypoints) {
            // The name of a place is the place's.
            if (waypoint.placeId() == null) {
                texts.check(waypoint, "name", waypoint.name());
            }
        }
        String ends = waypoints.get(0).name() + " to "
                + waypoints.get(waypoints.size() - 1).name();
        // A flight without words of its own is called by its ends.
        if (!flight.title().equals(ends)) {
            texts.check(flight, "title", flight.title());
        }
    }

    /** A mission that nobody wrote stands in the file of its track. */
    private TextPosition file(Mission mission) {
        String file = origins.of(mission, "title") != null
                ? ""
                : mission.flights().stream()
                        .flatMap(flight -> flight.tracks().stream())
                        .map(TrackReceipt::file)
                        .findFirst()
                        .orElse("");
        return new TextPosition(file.isEmpty() ? "geodata/missions/" + mission.id() + ".yaml" : file, 0, 0);
    }

    /** Texts of one record; one that is used twice is told once. */
    private final class Texts {
        private final TextPosition file;
        private final Set<String> told = new HashSet<>();

        private Texts(TextPosition file) {
            this.file = file;
        }

        /** @param key of the record, under which the text stands */
        private void check(Object record, String key, String text) {
            String uncovered = lettering.uncovered(text);
            if (!uncovered.isEmpty() && told.add(text)) {
                TextPosition where = origins.of(record, key);
                problems.add(new Problem(
                        Problem.Severity.WARNING,
                        where == null ? file : where,
                        "uncovered-letters",
                        "No font that comes along has " + shown(uncovered)
                                + "; a card shows a box for each, and on a map its width is a guess.",
                        "Is there another spelling, in letters that the fonts have?"));
            }
        }
    }

    private static String shown(String characters) {
        List<String> each =
                characters.codePoints().mapToObj(Character::toString).toList();
        String first = each.stream().limit(MOST_SHOWN).collect(Collectors.joining(" "));
        int more = each.size() - MOST_SHOWN;
        return "\u201c" + first + "\u201d" + (more > 0 ? " and " + more + " more" : "");
    }
}
