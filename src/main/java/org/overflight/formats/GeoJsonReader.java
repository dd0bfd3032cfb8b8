package org.overflight.formats;

/** Objects of GeoJSON, with their members in any order. */
final class GeoJsonReader {
    private final JsonSource json;
    private final RecordingBuilder into;

    GeoJsonReader(JsonSource json, RecordingBuilder into) {
        this.json = json;
        this.into = into;
    }

    /** Reads the object here: a collection, a feature or a bare geometry. */
    void read() throws BadInput {
        if (!json.isObject()) {
            into.log().warning("geojson", "A feature is an object; this one is left out.", "");
            json.skip();
            return;
        }
        GeoJsonFeature feature = new GeoJsonFeature(into);
        String type = "";
        NestedPositions own = null;
        for (String name = json.nextMember(); !name.isEmpty(); name = json.nextMember()) {
            switch (name) {
                case "type" -> type = json.text();
                case "features" -> readAll();
                case "geometry" -> geometry(feature);
                case "geometries" -> geometries(feature);
                case "coordinates" -> own = NestedPositions.read(json, into);
                case "properties" -> feature.properties().read(json);
                case "crs" -> crs();
                default -> json.skip();
            }
        }
        if (own != null) {
            feature.add(type, own);
        }
        feature.finish();
    }

    private void readAll() throws BadInput {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextValue()) {
            read();
        }
    }

    private void geometries(GeoJsonFeature feature) throws BadInput {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextValue()) {
            geometry(feature);
        }
    }

    private void geometry(GeoJsonFeature feature) throws BadInput {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        String type = "";
        NestedPositions positions = null;
        for (String name = json.nextMember(); !name.isEmpty(); name = json.nextMember()) {
            switch (name) {
                case "type" -> type = json.text();
                case "coordinates" -> positions = NestedPositions.read(json, into);
                case "geometries" -> geometries(feature);
                default -> json.skip();
            }
        }
        if (positions != null) {
            feature.add(type, positions);
        }
    }

    private void crs() {
        json.skip();
        into.log()
                .noteOnce("crs", "The old member \"crs\" is passed over: GeoJSON is in WGS 84 longitude and latitude.");
    }
}
