package org.overflight.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Land and countries at one resolution.
 *
 * @param land rings of all land
 * @param countries rings of every country, in the file's order
 * @param mainIslands numbers of the islands that are the largest part of a country
 * @param borders what lies between two countries
 */
record World(
        Layer layer, List<MeasuredRing> land, List<CountryRings> countries, Set<Integer> mainIslands, ArcRun borders) {
    World {
        land = List.copyOf(land);
        countries = List.copyOf(countries);
        mainIslands = Set.copyOf(mainIslands);
    }

    static World read(Resolution resolution) {
        Topology topology = BasemapFile.topology(resolution.fileName());
        Arcs arcs = topology.arcs();
        List<MeasuredRing> land = numbered(
                RingMeasure.insideLeft(arcs, topology.features("land").get(0).rings()));
        Coasts coasts = new Coasts(arcs, land);
        List<CountryRings> countries = new ArrayList<>();
        for (Feature feature : topology.features("countries")) {
            List<MeasuredRing> rings = RingMeasure.insideLeft(arcs, feature.rings()).stream()
                    .map(coasts::numbered)
                    .toList();
            countries.add(new CountryRings(PlaceNames.bundled().ofFeature(feature.name()), rings));
        }
        List<MeasuredRing> areas =
                countries.stream().flatMap(country -> country.rings().stream()).toList();
        Layer layer = new Layer(arcs, land, areas);
        return new World(layer, land, countries, mainIslands(countries), ArcRun.shared(arcs, countries));
    }

    private static List<MeasuredRing> numbered(List<MeasuredRing> land) {
        List<MeasuredRing> numbered = new ArrayList<>();
        for (int i = 0; i < land.size(); i++) {
            numbered.add(land.get(i).path().place() == 0 ? land.get(i).ofIsland(i) : land.get(i));
        }
        return numbered;
    }

    private static Set<Integer> mainIslands(List<CountryRings> countries) {
        return countries.stream()
                .flatMap(country ->
                        country.rings().stream().max(Comparator.comparingDouble(MeasuredRing::areaM2)).stream())
                .map(MeasuredRing::island)
                .collect(Collectors.toSet());
    }
}
