package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.model.SphericalPolygon;

/** One feature: what its geometries are can be said only when its properties are known too. */
final class GeoJsonFeature {
    private static final Map<String, Integer> DEPTHS =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private final RecordingBuilder into;
    private final GeoJsonProperties properties;
    private final FixDraft draft = new FixDraft();
    private final List<Geometry> geometries = new ArrayList<>();

    GeoJsonFeature(RecordingBuilder into) {
        this.into = into;
        this.properties = new GeoJsonProperties(into);
    }

    private record Geometry(String type, NestedPositions positions) {
        boolean isLine() {
            return type.endsWith("LineString");
        }
    }

    GeoJsonProperties properties() {
        return properties;
    }

    void add(String type, NestedPositions positions) throws BadInput {
        RecordingBuilder.requireRoom(geometries.size());
        Integer depth = DEPTHS.get(type);
        boolean fits = depth != null && (depth == positions.depth() || positions.size() == 0);
        if (fits) {
            geometries.add(new Geometry(type, positions));
            return;
        }
        into.log()
                .warning(
                        "geometry",
                        "The geometry " + ProblemLog.quote(type)
                                + " is not known or its coordinates do not fit it; it is left out.",
                        "");
        for (int i = 0; i < positions.size(); i++) {
            if (positions.isPosition(i)) {
                into.drop("geometry left out");
            }
        }
    }

    /** The feature is complete. */
    void finish() throws BadInput {
        lines();
        for (Geometry geometry : geometries) {
            if (geometry.type.endsWith("Point")) {
                points(geometry.positions);
            } else if (geometry.type.endsWith("Polygon")) {
                polygons(geometry.positions);
            }
        }
    }

    private void points(NestedPositions positions) throws BadInput {
        for (int i = 0; i < positions.size(); i++) {
            if (positions.isPosition(i)) {
                draft.at(positions.lonDeg(i), positions.latDeg(i));
                draft.altitudeM = positions.altitudeM(i);
                draft.timeMicros = properties.timeMicros();
                into.addAcceptedPoint(properties.name(), draft);
            }
        }
    }

    /** All lines of a feature are segments of one track. */
    private void lines() throws BadInput {
        GeoJsonLines lines = new GeoJsonLines(into, properties);
        for (Geometry geometry : geometries) {
            if (geometry.isLine()) {
                lines.expect(geometry.positions.size());
            }
        }
        for (Geometry geometry : geometries) {
            if (geometry.isLine()) {
                lines.add(geometry.positions);
            }
        }
        lines.finish();
    }

    private void polygons(NestedPositions positions) throws BadInput {
        int position = 0;
        int list = 0;
        int polygons = Math.max(1, positions.polygons());
        for (int polygon = 0; polygon < polygons; polygon++) {
            AreaBuilder area = new AreaBuilder(into);
            int lastList = positions.polygons() == 0 ? positions.lists() : positions.polygonEnd(polygon);
            for (; list < lastList; list++) {
                for (; position < positions.listEnd(list); position++) {
                    area.addAccepted(positions.lonDeg(position), positions.latDeg(position));
                }
                area.endRing();
            }
            add(area.region());
        }
    }

    private void add(@Nullable SphericalPolygon region) throws BadInput {
        if (region != null) {
            into.add(new RecordedArea(
                    RecordingBuilder.cleaned(properties.name()),
                    properties.airspaceClass(),
                    properties.airspaceType(),
                    null,
                    null,
                    region));
        }
    }
}
