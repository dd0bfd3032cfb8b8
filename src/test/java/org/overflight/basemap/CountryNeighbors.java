package org.overflight.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which countries are neighbours, by name: those that share an arc at any resolution, and those that a narrow water parts. Every
 * country of the basemap is there but Antarctica, which is nobody's.
 */
final class CountryNeighbors {
    /** Wide enough for the Sicilian Strait. Coasts are compared vertex by vertex at 1:50 million. */
    private static final double NARROW_M = 150_000;

    private static final double EARTH_RADIUS_M = 6_371_000;
    private static final double NARROW = NARROW_M / EARTH_RADIUS_M;
    private static final int CELLS = 1 << 10;

    private final Map<String, Set<String>> byLand = new TreeMap<>();
    private final Map<String, Set<String>> byWater = new TreeMap<>();
    private final Map<Long, Map<String, List<double[]>>> coasts = new HashMap<>();

    CountryNeighbors() {
        for (Resolution resolution : Resolution.values()) {
            addBorders(Basemap.bundled().world(resolution));
        }
        addStraits(Basemap.bundled().world(Resolution.R50M));
    }

    /** Those that share a border, by name. */
    Map<String, Set<String>> byLand() {
        return Collections.unmodifiableMap(byLand);
    }

    /** Those that a narrow water parts, by name. */
    Map<String, Set<String>> byWater() {
        return Collections.unmodifiableMap(byWater);
    }

    private static void join(Map<String, Set<String>> neighbors, String one, String other) {
        if (one.equals("Antarctica") || other.equals("Antarctica")) {
            return;
        }
        neighbors.computeIfAbsent(one, name -> new TreeSet<>());
        neighbors.computeIfAbsent(other, name -> new TreeSet<>());
        if (!one.equals(other)) {
            neighbors.get(one).add(other);
            neighbors.get(other).add(one);
        }
    }

    private void addBorders(World world) {
        Map<Integer, String> owners = new HashMap<>();
        for (CountryRings country : world.countries()) {
            String name = country.name().name();
            join(byLand, name, name);
            join(byWater, name, name);
            for (MeasuredRing ring : country.rings()) {
                for (int reference : ring.path().references()) {
                    join(byLand, name, owners.computeIfAbsent(Arcs.arcOf(reference), arc -> name));
                }
            }
        }
    }

    private void addStraits(World world) {
        Arcs arcs = world.layer().arcs();
        BitSet borders = new BitSet();
        Arrays.stream(world.borders().references()).forEach(borders::set);
        for (CountryRings country : world.countries()) {
            for (MeasuredRing ring : country.rings()) {
                for (int reference : ring.path().references()) {
                    int arc = Arcs.arcOf(reference);
                    for (int v = arcs.first(arc); v <= arcs.last(arc) && !borders.get(arc); v++) {
                        addVertex(country.name().name(), Sphere.vector(arcs.lonDeg(v), arcs.latDeg(v)));
                    }
                }
            }
        }
    }

    /** Joins a country with all that have a vertex near this one of its own. */
    private void addVertex(String name, double[] at) {
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                for (int k = -1; k <= 1; k++) {
                    Map<String, List<double[]>> cell = coasts.getOrDefault(cell(at, i, j, k), Map.of());
                    cell.forEach((other, vertices) -> {
                        if (!byWater.getOrDefault(name, Set.of()).contains(other)
                                && vertices.stream().anyMatch(v -> isNear(at, v))) {
                            join(byWater, name, other);
                        }
                    });
                }
            }
        }
        coasts.computeIfAbsent(cell(at, 0, 0, 0), cell -> new TreeMap<>())
                .computeIfAbsent(name, n -> new ArrayList<>())
                .add(at);
    }

    private static long cell(double[] at, int i, int j, int k) {
        long x = (long) Math.floor(at[0] / NARROW) + i + CELLS / 2;
        long y = (long) Math.floor(at[1] / NARROW) + j + CELLS / 2;
        long z = (long) Math.floor(at[2] / NARROW) + k + CELLS / 2;
        return (x * CELLS + y) * CELLS + z;
    }

    private static boolean isNear(double[] one, double[] other) {
        double x = one[0] - other[0];
        double y = one[1] - other[1];
        double z = one[2] - other[2];
        return x * x + y * y + z * z < NARROW * NARROW;
    }
}
