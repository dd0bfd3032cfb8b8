package org.overflight.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads quantised TopoJSON 1.0 in one pass, of any order of its members. Of features it takes id, name and arcs; points and
 * properties other than the name are left.
 */
final class TopologyReader {
    private final JsonParser json;
    private final Map<String, List<Feature>> objects = new LinkedHashMap<>();
    private final ArcCollector arcs = new ArcCollector();
    private final double[] scale = new double[2];
    private final double[] translate = new double[2];

    private TopologyReader(JsonParser json) {
        this.json = json;
    }

    /** @throws IOException if the stream cannot be read */
    static Topology read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            return new TopologyReader(json).topology();
        }
    }

    private Topology topology() {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "objects" -> readObjects();
                case "arcs" -> readArcs();
                case "transform" -> readTransform();
                default -> json.skipChildren();
            }
        }
        return new Topology(arcs.positions(scale, translate), objects);
    }

    private void readTransform() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            double[] target = "scale".equals(json.currentName()) ? scale : translate;
            json.nextToken();
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                target[i] = json.getDoubleValue();
            }
        }
    }

    private void readObjects() {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            List<Feature> features = new ArrayList<>();
            json.nextToken();
            readGeometry(features);
            objects.put(name, List.copyOf(features));
        }
    }

    /** Adds the geometry, or the members of a collection, that begins at the current token. */
    private void readGeometry(List<Feature> into) {
        String id = "";
        String name = "";
        List<ArcRing> rings = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            switch (member) {
                case "id" -> id = json.getString();
                case "properties" -> name = readName();
                case "arcs" -> readRings(rings, 0);
                case "geometries" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        readGeometry(into);
                    }
                }
                default -> skip(value);
            }
        }
        if (!rings.isEmpty()) {
            into.add(new Feature(id, name, List.copyOf(rings)));
        }
    }

    private void skip(JsonToken value) {
        if (value.isStructStart()) {
            json.skipChildren();
        }
    }

    private String readName() {
        String name = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isName = "name".equals(json.currentName());
            JsonToken value = json.nextToken();
            if (isName) {
                name = json.getString();
            }
            skip(value);
        }
        return name;
    }

    /** Arrays of numbers at whatever depth: one ring each. {@code place} is the array's own among its siblings. */
    private void readRings(List<ArcRing> rings, int place) {
        int[] numbers = new int[8];
        int count = 0;
        int children = 0;
        for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
            if (t == JsonToken.START_ARRAY) {
                readRings(rings, children++);
            } else {
                numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
                numbers[count++] = json.getIntValue();
            }
        }
        if (count > 0) {
            rings.add(new ArcRing(Arrays.copyOf(numbers, count), place));
        }
    }

    private void readArcs() {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            arcs.beginArc();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                json.nextToken();
                int dx = json.getIntValue();
                json.nextToken();
                arcs.step(dx, json.getIntValue());
                json.nextToken();
            }
        }
    }
}
