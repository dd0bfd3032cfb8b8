package org.overflight.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.overflight.model.Airspace;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.Mission;
import org.overflight.model.Place;
import org.overflight.model.Prose;
import org.overflight.model.Source;
import org.overflight.model.Waypoint;
import org.overflight.site.view.LinkView;
import org.overflight.site.view.ProseView;
import org.overflight.site.view.SourceView;
import org.overflight.site.view.SourcesView;

/** The page of all sources, each with the pages that name it. */
record SourcesPage(Atlas atlas) {
    SourcesView view() {
        Map<String, Set<LinkView>> uses = uses();
        List<Source> sorted = new ArrayList<>(atlas.sources().values());
        sorted.sort(Comparator.comparing(Source::publisher)
                .thenComparing(Source::title)
                .thenComparing(Source::id));
        List<SourceView> views = new ArrayList<>();
        for (Source source : sorted) {
            SourceView bare = Citations.view(
                    source,
                    views.size() + 1,
                    new ProseView(WholeWords.in(source.note().plainText()), true));
            views.add(new SourceView(
                    bare.number(),
                    bare.id(),
                    bare.publisher(),
                    bare.title(),
                    bare.url(),
                    bare.date(),
                    bare.note(),
                    List.of(),
                    List.copyOf(uses.getOrDefault(source.id(), Set.of()))));
        }
        return new SourcesView(views);
    }

    private Map<String, Set<LinkView>> uses() {
        Map<String, Set<LinkView>> uses = new TreeMap<>();
        for (Mission mission : atlas.missions()) {
            add(uses, sourcesOf(mission), new LinkView(mission.shortTitle(), Paths.mission(mission.id())));
        }
        for (Place place : atlas.places().values()) {
            Set<String> ids = new LinkedHashSet<>(place.sourceIds());
            place.text().forEach(p -> addCited(ids, p));
            add(uses, ids, new LinkView(place.name(), Paths.place(place.id())));
        }
        for (Airspace airspace : atlas.airspaces().values()) {
            Set<String> ids = new LinkedHashSet<>(airspace.sourceIds());
            airspace.text().forEach(p -> addCited(ids, p));
            add(uses, ids, new LinkView(airspace.name(), Paths.airspace(airspace.id())));
        }
        for (Event event : atlas.events().values()) {
            Set<String> ids = new LinkedHashSet<>(event.sourceIds());
            event.text().forEach(p -> addCited(ids, p));
            add(uses, ids, new LinkView(event.title(), Paths.event(event.id())));
        }
        return uses;
    }

    private static void add(Map<String, Set<LinkView>> uses, Set<String> ids, LinkView page) {
        ids.forEach(id -> uses.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(page));
    }

    private static Set<String> sourcesOf(Mission mission) {
        Set<String> ids = new LinkedHashSet<>();
        addCited(ids, mission.standfirst());
        mission.text().forEach(p -> addCited(ids, p));
        mission.conflicts().forEach(p -> addCited(ids, p));
        mission.facts().forEach(f -> addCited(ids, f.value()));
        mission.timeline().forEach(t -> addCited(ids, t.text()));
        mission.corrections().forEach(c -> addCited(ids, c.text()));
        if (mission.publishedDistance() != null) {
            ids.addAll(mission.publishedDistance().sourceIds());
            addCited(ids, mission.publishedDistance().note());
        }
        if (mission.publishedDuration() != null) {
            ids.addAll(mission.publishedDuration().sourceIds());
            addCited(ids, mission.publishedDuration().note());
        }
        mission.namedCountries().forEach(c -> addCited(ids, c.reason()));
        if (mission.map().closeUp() != null) {
            addCited(ids, mission.map().closeUp().caption());
        }
        for (Flight flight : mission.flights()) {
            ids.addAll(flight.sourceIds());
            addCited(ids, flight.note());
            for (Waypoint waypoint : flight.route().waypoints()) {
                ids.addAll(waypoint.sourceIds());
                addCited(ids, waypoint.note());
            }
            for (Leg leg : flight.route().legs()) {
                ids.addAll(leg.sourceIds());
                addCited(ids, leg.note());
            }
        }
        return ids;
    }

    private static void addCited(Set<String> ids, Prose prose) {
        for (Prose.Span span : prose.spans()) {
            if (span instanceof Prose.Citation citation) {
                ids.addAll(citation.sourceIds());
            }
        }
    }
}
