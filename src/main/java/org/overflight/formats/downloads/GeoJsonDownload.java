package org.overflight.formats.downloads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.Waypoint;

/** A mission as GeoJSON: a feature for each leg and each waypoint, one on a line. */
final class GeoJsonDownload {
    /** How far a line drawn straight between written positions is from the true one. */
    private static final double TOLERANCE_M = 250;

    private final List<String> features = new ArrayList<>();
    private final Mission mission;

    private GeoJsonDownload(Mission mission) {
        this.mission = mission;
    }

    static String write(Mission mission) {
        GeoJsonDownload download = new GeoJsonDownload(mission);
        for (Flight flight : mission.flights()) {
            WrittenLeg.of(flight).forEach(download::add);
            flight.route().waypoints().forEach(w -> download.add(flight, w));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", download.features) + "\n]}\n";
    }

    private void add(WrittenLeg leg) {
        List<List<Vertex>> parts = AntimeridianCut.parts(leg.dense(TOLERANCE_M));
        Map<String, String> properties = properties(leg.flight());
        properties.put("leg", String.valueOf(leg.number()));
        properties.put("from", JsonText.string(leg.from().name()));
        properties.put("to", JsonText.string(leg.to().name()));
        properties.put("evidence", JsonText.string(leg.evidence()));
        properties.put("line", JsonText.string(leg.line()));
        properties.put("sources", strings(leg.leg().sourceIds()));
        if (leg.isTimed()) {
            properties.put("coordTimes", shaped(parts, GeoJsonDownload::time));
        }
        String type = parts.size() == 1 ? "LineString" : "MultiLineString";
        feature(type, shaped(parts, GeoJsonDownload::position), properties);
    }

    private void add(Flight flight, Waypoint waypoint) {
        Vertex vertex = Vertex.of(waypoint);
        Map<String, String> properties = properties(flight);
        properties.put("name", JsonText.string(waypoint.name()));
        if (vertex.time() != null) {
            properties.put("time", time(vertex));
        }
        properties.put("evidence", JsonText.string(waypoint.evidence().name().toLowerCase(Locale.ROOT)));
        properties.put("sources", strings(waypoint.sourceIds()));
        feature("Point", position(vertex), properties);
    }

    private Map<String, String> properties(Flight flight) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("mission", JsonText.string(mission.id()));
        properties.put("flight", JsonText.string(flight.title()));
        properties.put("flight_id", JsonText.string(flight.id()));
        properties.put("role", JsonText.string(flight.role().name().toLowerCase(Locale.ROOT)));
        if (!flight.aircraft().isEmpty()) {
            properties.put("aircraft", JsonText.string(flight.aircraft()));
        }
        return properties;
    }

    private void feature(String type, String coordinates, Map<String, String> properties) {
        features.add("{\"type\":\"Feature\",\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates
                + "},\"properties\":" + JsonText.object(properties) + "}");
    }

    /** One part as an array, several as an array of arrays. */
    private static String shaped(List<List<Vertex>> parts, Function<Vertex, String> value) {
        List<String> arrays = parts.stream()
                .map(part -> JsonText.array(part.stream().map(value).toList()))
                .toList();
        return arrays.size() == 1 ? arrays.get(0) : JsonText.array(arrays);
    }

    private static String position(Vertex vertex) {
        String altitude = vertex.altitudeM() == null ? "" : "," + vertex.altitudeText();
        return "[" + vertex.lonText() + "," + vertex.latText() + altitude + "]";
    }

    private static String time(Vertex vertex) {
        return vertex.time() == null ? "null" : JsonText.string(vertex.timeText());
    }

    private static String strings(List<String> values) {
        return JsonText.array(values.stream().map(JsonText::string).toList());
    }
}
