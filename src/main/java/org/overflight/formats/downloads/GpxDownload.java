package org.overflight.formats.downloads;

import java.util.List;
import java.util.Locale;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.Mission;
import org.overflight.model.Waypoint;

/**
 * A mission as GPX 1.1: for each flight a route of its waypoints, and a track of what was recorded, a segment for each leg. Parts
 * that were not recorded are in no track.
 */
final class GpxDownload {
    private static final String HEAD =
            "gpx version=\"1.1\" creator=\"Overflight\" xmlns=\"http://www.topografix.com/GPX/1/1\"";

    private final XmlText xml = new XmlText();

    private GpxDownload() {}

    static String write(Mission mission) {
        GpxDownload download = new GpxDownload();
        download.xml.open(HEAD).open("metadata").leaf("name", mission.title()).close("metadata");
        mission.flights().forEach(download::route);
        mission.flights().forEach(download::track);
        download.xml.close("gpx");
        return download.xml.toString();
    }

    private void route(Flight flight) {
        xml.open("rte").leaf("name", flight.title());
        List<Waypoint> waypoints = flight.route().waypoints();
        for (int i = 0; i < waypoints.size(); i++) {
            Waypoint waypoint = waypoints.get(i);
            openPoint("rtept", Vertex.of(waypoint));
            xml.leaf("name", waypoint.name());
            xml.leaf("desc", "position " + words(waypoint.evidence()) + legFrom(flight, i));
            xml.leafIfAny("src", String.join(", ", waypoint.sourceIds()));
            xml.close("rtept");
        }
        xml.close("rte");
    }

    private static String legFrom(Flight flight, int index) {
        List<Leg> legs = flight.route().legs();
        if (index == legs.size()) {
            return "";
        }
        String leg = legs.get(index).orbit() == null ? ", leg from here " : ", orbit from here ";
        return leg + words(legs.get(index).evidence());
    }

    private static String words(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }

    private void track(Flight flight) {
        List<WrittenLeg> recorded =
                WrittenLeg.of(flight).stream().filter(WrittenLeg::isRecorded).toList();
        if (recorded.isEmpty()) {
            return;
        }
        xml.open("trk").leaf("name", flight.title());
        for (WrittenLeg leg : recorded) {
            xml.open("trkseg");
            for (Vertex vertex : leg.known()) {
                openPoint("trkpt", vertex);
                xml.close("trkpt");
            }
            xml.close("trkseg");
        }
        xml.close("trk");
    }

    private void openPoint(String name, Vertex vertex) {
        xml.open(name + " lat=\"" + vertex.latText() + "\" lon=\"" + longitude(vertex) + "\"");
        xml.leafIfAny("ele", vertex.altitudeText());
        xml.leafIfAny("time", vertex.timeText());
    }

    /** The schema wants longitudes under 180. */
    private static String longitude(Vertex vertex) {
        String text = vertex.lonText();
        return text.equals("180") ? "-180" : text;
    }
}
