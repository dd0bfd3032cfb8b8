package org.overflight.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.site.view.FactView;
import org.overflight.site.view.GradeView;
import org.overflight.site.view.ProseView;

/** The aircraft of a mission, each once, with the flights that it made where there are several. */
record AircraftFacts(Mission mission) {
    /** More titles make a label that nobody reads. */
    private static final int MOST_TITLES = 2;

    private record Aircraft(String words, List<String> sourceIds) {}

    List<FactView> facts(Citations citations) {
        Map<Aircraft, List<String>> flightsByAircraft = new LinkedHashMap<>();
        for (Flight flight : mission.flights()) {
            if (!flight.aircraft().isEmpty() && flight.returnOf() == null) {
                Aircraft aircraft = new Aircraft(flight.aircraft(), flight.sourceIds());
                flightsByAircraft
                        .computeIfAbsent(aircraft, a -> new ArrayList<>())
                        .add(flight.title());
            }
        }
        List<FactView> facts = new ArrayList<>();
        flightsByAircraft.forEach((aircraft, titles) -> {
            // A list of terms names each once.
            String label = flightsByAircraft.size() == 1 ? "Aircraft" : "Aircraft, " + flights(titles);
            ProseView words = citations.ownWords(aircraft.words(), aircraft.sourceIds());
            facts.add(new FactView(label, words, "", new GradeView("", "")));
        });
        return facts;
    }

    private static String flights(List<String> titles) {
        return titles.size() <= MOST_TITLES
                ? String.join(", ", titles)
                : titles.get(0) + " and " + (titles.size() - 1) + " more flights";
    }
}
