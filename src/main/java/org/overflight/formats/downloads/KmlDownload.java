package org.overflight.formats.downloads;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.Waypoint;

/**
 * A mission as KML 2.2: a folder for each flight, a placemark for each leg and each waypoint. Recorded legs with times are
 * {@code gx:Track}s, which play. Lines are not cut at the antimeridian: programs for KML join over it.
 */
final class KmlDownload {
    private static final double TOLERANCE_M = 250;
    private static final String HEAD =
            "kml xmlns=\"http://www.opengis.net/kml/2.2\" xmlns:gx=\"http://www.google.com/kml/ext/2.2\"";

    private final XmlText xml = new XmlText();

    private KmlDownload() {}

    static String write(Mission mission) {
        KmlDownload download = new KmlDownload();
        download.xml.open(HEAD).open("Document").leaf("name", mission.title());
        Evidence.bestFirst().forEach(download::style);
        mission.flights().forEach(download::flight);
        download.xml.close("Document").close("kml");
        return download.xml.toString();
    }

    /** KML has no dashes: the better known, the wider and the more opaque. Colours are aabbggrr. */
    private void style(Evidence evidence) {
        String opacity = switch (evidence) {
            case OBSERVED -> "ff";
            case REPORTED -> "d0";
            case INFERRED -> "98";
            case ILLUSTRATIVE -> "60";
        };
        String width = evidence == Evidence.OBSERVED ? "4" : evidence == Evidence.REPORTED ? "3" : "2";
        xml.open("Style id=\"" + id(evidence) + "\"").open("LineStyle");
        xml.leaf("color", opacity + "2b3cc0").leaf("width", width);
        xml.close("LineStyle").close("Style");
    }

    private static String id(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }

    private void flight(Flight flight) {
        xml.open("Folder").leaf("name", flight.title());
        xml.leafIfAny("description", flight.aircraft());
        WrittenLeg.of(flight).forEach(this::leg);
        flight.route().waypoints().forEach(this::waypoint);
        xml.close("Folder");
    }

    private void leg(WrittenLeg leg) {
        xml.open("Placemark").leaf("name", leg.from().label() + " – " + leg.to().label());
        xml.leaf("styleUrl", "#" + leg.evidence());
        data(leg.evidence(), leg.line(), leg.leg().sourceIds());
        if (leg.isTimed()) {
            track(leg.known());
        } else {
            lineString(leg.dense(TOLERANCE_M));
        }
        xml.close("Placemark");
    }

    private void data(String evidence, String line, List<String> sourceIds) {
        xml.open("ExtendedData");
        data("evidence", evidence);
        data("line", line);
        data("sources", String.join(", ", sourceIds));
        xml.close("ExtendedData");
    }

    private void data(String name, String value) {
        if (!value.isEmpty()) {
            xml.open("Data name=\"" + name + "\"").leaf("value", value).close("Data");
        }
    }

    private void track(List<Vertex> vertices) {
        xml.open("gx:Track").leaf("altitudeMode", altitudeMode(vertices));
        vertices.forEach(v -> xml.leaf("when", v.timeText()));
        vertices.forEach(v -> xml.leaf("gx:coord", v.lonText() + " " + v.latText() + altitude(v, " ")));
        xml.close("gx:Track");
    }

    private void lineString(List<Vertex> vertices) {
        xml.open("LineString").leaf("tessellate", "1");
        xml.leaf("coordinates", vertices.stream().map(KmlDownload::tuple).collect(Collectors.joining(" ")));
        xml.close("LineString");
    }

    private void waypoint(Waypoint waypoint) {
        Vertex vertex = Vertex.of(waypoint);
        xml.open("Placemark").leaf("name", waypoint.name());
        if (vertex.time() != null) {
            xml.open("TimeStamp").leaf("when", vertex.timeText()).close("TimeStamp");
        }
        data(id(waypoint.evidence()), "", waypoint.sourceIds());
        xml.open("Point").leaf("coordinates", tuple(vertex)).close("Point");
        xml.close("Placemark");
    }

    private static String tuple(Vertex vertex) {
        return vertex.lonText() + "," + vertex.latText() + altitude(vertex, ",");
    }

    private static String altitude(Vertex vertex, String separator) {
        return vertex.altitudeM() == null ? "" : separator + vertex.altitudeText();
    }

    private static String altitudeMode(List<Vertex> vertices) {
        return vertices.stream().anyMatch(v -> v.altitudeM() != null) ? "absolute" : "clampToGround";
    }
}
