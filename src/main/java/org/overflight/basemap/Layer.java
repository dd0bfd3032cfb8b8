package org.overflight.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One file of the basemap, ready to be drawn from: short arcs with their caps, and rings with their insides to the left. */
final class Layer {
    private final Arcs arcs;
    private final ArcCaps caps;
    private final List<ArcRing> land;
    private final List<Feature> countries;
    private final int[] borders;

    private Layer(Arcs arcs, List<ArcRing> land, List<Feature> countries) {
        this.arcs = arcs;
        this.caps = new ArcCaps(arcs);
        this.land = land;
        this.countries = countries;
        this.borders = shared(arcs, countries);
    }

    static Layer read(Resolution resolution) {
        Topology topology = ArcSplit.of(topology(resolution.fileName()));
        Arcs arcs = topology.arcs();
        List<ArcRing> land =
                RingMeasure.insideLeft(arcs, topology.features("land").get(0).rings());
        List<Feature> countries = joined(topology.features("countries")).stream()
                .map(feature ->
                        new Feature(feature.id(), feature.name(), RingMeasure.insideLeft(arcs, feature.rings())))
                .toList();
        return new Layer(arcs, land, countries);
    }

    /** Features of one id in one: Australia comes together with its Ashmore and Cartier Islands. The first one's name stays. */
    private static Collection<Feature> joined(List<Feature> features) {
        Map<String, Feature> joined = new LinkedHashMap<>();
        for (Feature feature : features) {
            joined.merge(feature.id().isEmpty() ? feature.name() : feature.id(), feature, Feature::with);
        }
        return joined.values();
    }

    /** A file of {@code geodata/basemap} as it is. */
    static Topology topology(String fileName) {
        String path = "/overflight/geodata/basemap/" + fileName;
        try (InputStream in = Layer.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + path);
            }
            return TopologyReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Arcs that two different features use. */
    private static int[] shared(Arcs arcs, List<Feature> features) {
        int[] owners = new int[arcs.count()];
        boolean[] shared = new boolean[arcs.count()];
        Arrays.fill(owners, -1);
        for (int f = 0; f < features.size(); f++) {
            for (ArcRing ring : features.get(f).rings()) {
                for (int reference : ring.references()) {
                    int arc = Arcs.arcOf(reference);
                    shared[arc] |= owners[arc] >= 0 && owners[arc] != f;
                    owners[arc] = f;
                }
            }
        }
        int[] found = new int[arcs.count()];
        int count = 0;
        for (int arc = 0; arc < shared.length; arc++) {
            if (shared[arc]) {
                found[count++] = arc;
            }
        }
        return Arrays.copyOf(found, count);
    }

    Arcs arcs() {
        return arcs;
    }

    ArcCaps caps() {
        return caps;
    }

    /** Rings of all land. */
    List<ArcRing> land() {
        return land;
    }

    /** Rings of every country, in the file's order. */
    List<Feature> countries() {
        return countries;
    }

    /** Arcs between two countries; not to be changed. */
    int[] borders() {
        return borders;
    }
}
