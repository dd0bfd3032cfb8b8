package org.overflight.formats.downloads;

import java.util.List;
import java.util.Locale;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.Waypoint;

/**
 * A mission as a table, RFC 4180: a row for each waypoint and each recorded fix, in the order of flight. A row's evidence is that
 * of its position; {@code leg_evidence} is that of the way to it.
 */
final class CsvDownload {
    private static final String HEAD = "flight,leg,point,name,time,lat,lon,altitude_m,ground_speed_mps,course_deg,"
            + "evidence,leg_evidence,line,sources";

    private final StringBuilder out = new StringBuilder(HEAD).append("\r\n");

    private CsvDownload() {}

    static String write(Mission mission) {
        CsvDownload download = new CsvDownload();
        mission.flights().forEach(download::flight);
        return download.out.toString();
    }

    private void flight(Flight flight) {
        waypoint(flight, flight.route().waypoints().get(0), List.of("", "", ""));
        for (WrittenLeg leg : WrittenLeg.of(flight)) {
            leg.leg().fixes().forEach(fix -> fix(leg, fix));
            List<String> way = List.of(String.valueOf(leg.number()), leg.evidence(), leg.line());
            waypoint(flight, leg.to(), way);
        }
    }

    /** @param way number, evidence and line of the leg to it */
    private void waypoint(Flight flight, Waypoint waypoint, List<String> way) {
        Vertex vertex = Vertex.of(waypoint);
        row(
                flight.id(),
                way.get(0),
                "waypoint",
                waypoint.name(),
                vertex.timeText(),
                vertex.latText(),
                vertex.lonText(),
                vertex.altitudeText(),
                "",
                "",
                waypoint.evidence().name().toLowerCase(Locale.ROOT),
                way.get(1),
                way.get(2),
                String.join(" ", waypoint.sourceIds()));
    }

    private void fix(WrittenLeg leg, Fix fix) {
        Vertex vertex = Vertex.of(fix);
        row(
                leg.flight().id(),
                String.valueOf(leg.number()),
                "fix",
                "",
                vertex.timeText(),
                vertex.latText(),
                vertex.lonText(),
                vertex.altitudeText(),
                fix.groundSpeedMps() == null ? "" : FixedDecimals.text(fix.groundSpeedMps(), FixedDecimals.METRES),
                fix.courseDeg() == null ? "" : FixedDecimals.text(fix.courseDeg(), FixedDecimals.METRES),
                leg.evidence(),
                leg.evidence(),
                leg.line(),
                String.join(" ", leg.leg().sourceIds()));
    }

    private void row(String... values) {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",").append(quoted(values[i]));
        }
        out.append("\r\n");
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                && value.strip().equals(value);
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
