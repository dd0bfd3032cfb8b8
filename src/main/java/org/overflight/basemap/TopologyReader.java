package org.overflight.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads quantised TopoJSON 1.0 in one pass, of any order of its members. Of features it takes id, name and arcs; points and
 * properties other than the name are left.
 */
final class TopologyReader {
    private final JsonScanner json;
    private final Map<String, List<Feature>> objects = new LinkedHashMap<>();
    private final ArcCollector arcs = new ArcCollector();
    private final double[] scale = new double[2];
    private final double[] translate = new double[2];

    private TopologyReader(JsonScanner json) {
        this.json = json;
    }

    /** @throws IOException if the stream cannot be read */
    static Topology read(InputStream in) throws IOException {
        return new TopologyReader(new JsonScanner(in.readAllBytes())).topology();
    }

    private Topology topology() {
        json.begin();
        while (json.hasNext()) {
            switch (json.text()) {
                case "objects" -> readObjects();
                case "arcs" -> readArcs();
                case "transform" -> readTransform();
                default -> json.skip();
            }
        }
        return new Topology(arcs.positions(scale, translate), objects);
    }

    private void readTransform() {
        json.begin();
        while (json.hasNext()) {
            double[] target = json.text().equals("scale") ? scale : translate;
            json.begin();
            for (int i = 0; json.hasNext(); i++) {
                target[i] = json.decimal();
            }
        }
    }

    private void readObjects() {
        json.begin();
        while (json.hasNext()) {
            String name = json.text();
            List<Feature> features = new ArrayList<>();
            readGeometry(features);
            objects.put(name, List.copyOf(features));
        }
    }

    /** Adds the geometry, or the members of a collection, that comes next. */
    private void readGeometry(List<Feature> into) {
        String id = "";
        String name = "";
        List<ArcRing> rings = new ArrayList<>();
        json.begin();
        while (json.hasNext()) {
            switch (json.text()) {
                case "id" -> id = json.text();
                case "properties" -> name = readName();
                case "arcs" -> readRings(rings, 0);
                case "geometries" -> {
                    json.begin();
                    while (json.hasNext()) {
                        readGeometry(into);
                    }
                }
                default -> json.skip();
            }
        }
        if (!rings.isEmpty()) {
            into.add(new Feature(id, name, List.copyOf(rings)));
        }
    }

    private String readName() {
        String name = "";
        json.begin();
        while (json.hasNext()) {
            if (json.text().equals("name")) {
                name = json.text();
            } else {
                json.skip();
            }
        }
        return name;
    }

    /** Arrays of numbers at whatever depth: one ring each. {@code place} is the array's own among its siblings. */
    private void readRings(List<ArcRing> rings, int place) {
        int[] numbers = new int[8];
        int count = 0;
        int children = 0;
        json.begin();
        while (json.hasNext()) {
            if (json.isAt('[')) {
                readRings(rings, children++);
            } else {
                numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
                numbers[count++] = json.integer();
            }
        }
        if (count > 0) {
            rings.add(new ArcRing(Arrays.copyOf(numbers, count), place));
        }
    }

    private void readArcs() {
        json.begin();
        while (json.hasNext()) {
            arcs.beginArc();
            json.begin();
            while (json.hasNext()) {
                json.begin();
                int dx = json.integer();
                arcs.step(dx, json.integer());
                json.end();
            }
        }
    }
}
