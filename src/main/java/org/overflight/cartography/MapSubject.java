package org.overflight.cartography;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Flight;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.RangeRing;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.Look;

/**
 * What one map is about, before anything is projected: a mission, a place, an airspace, an event or the whole collection.
 *
 * @param id of the scene; letters, digits and hyphens
 * @param languages of the words, and of local names beside them
 * @param kicker words above the headline
 * @param title headline and accessible name
 * @param note sentence below the headline; empty for none
 * @param description long description in plain words
 * @param flights lines to draw, the most important last
 * @param tintedCountries ISO 3166-1 alpha-2
 * @param focus positions that must be on the map besides flights, places, events and areas
 */
public record MapSubject(
        String id,
        Languages languages,
        Kicker kicker,
        String title,
        String note,
        String description,
        MapSettings settings,
        List<FlightMark> flights,
        List<PlaceMark> places,
        List<EventMark> events,
        List<AreaMark> areas,
        List<RangeRing> rings,
        Set<String> tintedCountries,
        Framing framing,
        List<LonLat> focus) {
    public MapSubject {
        flights = List.copyOf(flights);
        places = List.copyOf(places);
        events = List.copyOf(events);
        areas = List.copyOf(areas);
        rings = List.copyOf(rings);
        tintedCountries = Set.copyOf(tintedCountries);
        focus = List.copyOf(focus);
    }

    /**
     * Words above a headline.
     *
     * @param when the day or days; empty for none
     * @param what for example an aircraft and a region; empty for none
     */
    public record Kicker(String when, String what) {
        /** None. */
        public static final Kicker NONE = new Kicker("", "");

        boolean isEmpty() {
            return when.isEmpty() && what.isEmpty();
        }
    }

    /**
     * Languages of a map, as BCP 47 tags.
     *
     * @param own of its words
     * @param local of names that stand beside those in its own language, where they are spoken; empty for none
     */
    public record Languages(String own, List<String> local) {
        public Languages {
            local = List.copyOf(local);
        }

        /** Of a map in one language. */
        public static Languages only(String own) {
            return new Languages(own, List.of());
        }
    }

    /**
     * A name in the language of where it is.
     *
     * @param text in its own script; empty for none
     * @param language BCP 47 tag; empty for none
     */
    public record LocalName(String text, String language) {
        /** No such name. */
        public static final LocalName NONE = new LocalName("", "");
    }

    /** What decides the extent of the map. */
    public enum Framing {
        /** All that is drawn is shown. */
        EVERYTHING,
        /** The focus alone; what lies outside is cut off. */
        FOCUS,
        /** The whole Earth. */
        WORLD
    }

    /** The same subject for a picture that is itself a link: nothing in it leads anywhere. */
    public MapSubject withoutLinks() {
        List<FlightMark> unlinked =
                flights.stream().map(FlightMark::withoutLinks).toList();
        return new MapSubject(
                id,
                languages,
                kicker,
                title,
                note,
                description,
                settings,
                unlinked,
                places,
                events,
                areas,
                rings,
                tintedCountries,
                framing,
                focus);
    }

    /** The same subject on a map of a part; its legs light up with those of the whole, but lead nowhere. */
    MapSubject part(List<LonLat> positions) {
        List<FlightMark> unlinked =
                flights.stream().map(FlightMark::withKeysOnly).toList();
        MapSettings automatic = new MapSettings(null, null, List.of(), settings.oblique(), settings.night(), null);
        return new MapSubject(
                id,
                languages,
                kicker,
                title,
                note,
                description,
                automatic,
                unlinked,
                places,
                events,
                areas,
                rings,
                tintedCountries,
                Framing.FOCUS,
                positions);
    }

    /** When the night side is shown, if it is. */
    MapSettings.@Nullable Night night() {
        return settings.night();
    }

    /**
     * A flight to draw.
     *
     * @param colour looks of its role
     * @param links by leg
     * @param kind what the legend calls such a line
     * @param name lettered along the line; empty for none
     */
    public record FlightMark(Flight flight, List<Look> colour, List<LegLink> links, String kind, String name) {
        public FlightMark {
            colour = List.copyOf(colour);
            links = List.copyOf(links);
        }

        private FlightMark withKeysOnly() {
            List<LegLink> keys =
                    links.stream().map(l -> new LegLink(l.key(), null, "")).toList();
            return new FlightMark(flight, colour, keys, kind, name);
        }

        private FlightMark withoutLinks() {
            LegLink none = new LegLink("", null, "");
            return new FlightMark(flight, colour, links.stream().map(l -> none).toList(), kind, name);
        }
    }

    /**
     * How page and picture answer each other for a leg. Legs that follow each other with the same link are one group.
     *
     * @param key of the group
     * @param href where a click leads; null for nowhere
     * @param title accessible name
     */
    public record LegLink(String key, @Nullable String href, String title) {}

    /**
     * A place to letter.
     *
     * @param detail second line; empty for none
     * @param number in its disc; 0 for none
     * @param rank 0 is the most important
     * @param major whether it stands out even among many
     */
    public record PlaceMark(
            String name,
            String detail,
            LocalName localName,
            LonLat position,
            Marker marker,
            int number,
            int rank,
            boolean major) {
        PlaceMark at(LonLat elsewhere) {
            return new PlaceMark(name, detail, localName, elsewhere, marker, number, rank, major);
        }

        /** One that stands out. */
        public PlaceMark(
                String name, String detail, LocalName localName, LonLat position, Marker marker, int number, int rank) {
            this(name, detail, localName, position, marker, number, rank, true);
        }
    }

    /** What stands at a lettered place. */
    public enum Marker {
        DISC,
        RING,
        DOT
    }

    /**
     * An event to draw.
     *
     * @param detail second line; empty for none
     */
    public record EventMark(String name, LocalName localName, String detail, LonLat position) {}

    /**
     * An area to shade.
     *
     * @param name lettered inside or beside it; empty for none
     */
    public record AreaMark(String name, SphericalPolygon polygon) {}
}
