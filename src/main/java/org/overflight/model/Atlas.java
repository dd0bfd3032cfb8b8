package org.overflight.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All that was read of a project. Every id that one record names of another is in here.
 *
 * @param missions newest first; ties by id
 */
public record Atlas(
        SiteSettings site,
        List<Mission> missions,
        Map<String, Place> places,
        Map<String, Airspace> airspaces,
        Map<String, Event> events,
        Map<String, Source> sources) {
    public Atlas {
        missions = List.copyOf(missions);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        airspaces = Collections.unmodifiableMap(new LinkedHashMap<>(airspaces));
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** @throws NoSuchElementException if there is none; a read atlas has every id that it names */
    public Place place(String id) {
        return required(places, id);
    }

    /** @throws NoSuchElementException if there is none */
    public Airspace airspace(String id) {
        return required(airspaces, id);
    }

    /** @throws NoSuchElementException if there is none */
    public Event event(String id) {
        return required(events, id);
    }

    /** @throws NoSuchElementException if there is none */
    public Source source(String id) {
        return required(sources, id);
    }

    /** Records by their ids, sorted by id. */
    public static <T> Map<String, T> byId(Collection<T> records, Function<T, String> id) {
        Map<String, T> sorted = new TreeMap<>();
        for (T each : records) {
            sorted.put(id.apply(each), each);
        }
        return sorted;
    }

    private static <T> T required(Map<String, T> records, String id) {
        T found = records.get(id);
        if (found == null) {
            throw new NoSuchElementException(id);
        }
        return found;
    }
}
