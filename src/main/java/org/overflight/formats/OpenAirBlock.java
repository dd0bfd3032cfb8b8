package org.overflight.formats;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalLimit;

/** One airspace while it is read. */
final class OpenAirBlock {
    private final RecordingBuilder into;
    private final String airspaceClass;
    private final OpenAirOutline outline;
    private String name = "";
    private String type = "";
    private @Nullable VerticalLimit floor;
    private @Nullable VerticalLimit ceiling;
    private @Nullable LonLat center;
    private boolean clockwise = true;

    OpenAirBlock(RecordingBuilder into, String airspaceClass) {
        this.into = into;
        this.airspaceClass = airspaceClass;
        this.outline = new OpenAirOutline(into);
    }

    boolean hasGeometry() {
        return !outline.isEmpty();
    }

    void record(String record, String value) throws BadInput {
        switch (record) {
            case "AN" -> name = RecordingBuilder.cleaned(value);
            case "AY" -> type = RecordingBuilder.cleaned(value);
            case "AL" -> floor = limit(value);
            case "AH" -> ceiling = limit(value);
            case "V" -> variable(value);
            case "DP" -> point(value);
            case "DC" -> circle(value);
            case "DA" -> arcByAngles(value);
            case "DB" -> arcByEnds(value);
            case "DY" -> airway(value);
            default -> throw new AssertionError(record);
        }
    }

    private @Nullable VerticalLimit limit(String value) {
        VerticalLimit limit = OpenAirLimit.parse(value);
        if (limit == null) {
            into.log()
                    .warning(
                            "openair-limit",
                            ProblemLog.quote(value) + " is not a limit of height; it is left out.",
                            "Limits are written FL145, 1000ft AMSL, 500ft AGL, GND or UNL.");
        }
        return limit;
    }

    private void variable(String value) {
        String compact = value.strip();
        int equals = compact.indexOf('=');
        String assigned = compact.substring(equals + 1).strip();
        switch (equals < 0 ? "" : compact.substring(0, equals).strip().toUpperCase(Locale.ROOT)) {
            case "X" -> center = position(assigned);
            case "D" -> clockwise = !assigned.startsWith("-");
            case "W" -> outline.widthNm(into.numbers().parse("width", assigned));
            case "Z" -> {}
            default ->
                into.log().warning("openair-variable", ProblemLog.quote(value) + " sets nothing that is known.", "");
        }
    }

    private @Nullable LonLat position(String words) {
        LonLat position = OpenAirPosition.parse(words);
        if (position == null) {
            into.log()
                    .warning(
                            "openair-position",
                            ProblemLog.quote(words) + " is not a position.",
                            "Positions are written 54:25:00 N 010:40:00 E.");
        }
        return position;
    }

    private void point(String value) throws BadInput {
        outline.point(position(value));
    }

    private void circle(String value) throws BadInput {
        outline.circle(centerOrWarning(), into.numbers().parse("radius", value));
    }

    private void arcByAngles(String value) throws BadInput {
        String[] values = value.split(",", -1);
        LonLat middle = centerOrWarning();
        if (values.length != 3 || middle == null) {
            outline.broken("openair-arc", "An arc DA is a radius and two angles; its airspace is left out.");
            return;
        }
        double radiusNm = into.numbers().parse("radius", values[0]);
        double fromDeg = into.numbers().parse("angle", values[1]);
        double toDeg = into.numbers().parse("angle", values[2]);
        outline.arc(OpenAirArc.byAngles(middle, radiusNm, new double[] {fromDeg, toDeg}, clockwise));
    }

    private void arcByEnds(String value) throws BadInput {
        String[] ends = value.split(",", -1);
        LonLat middle = centerOrWarning();
        LonLat from = ends.length == 2 ? position(ends[0]) : null;
        LonLat to = ends.length == 2 ? position(ends[1]) : null;
        if (middle == null || from == null || to == null) {
            outline.broken("openair-arc", "An arc DB is two positions around a centre; its airspace is left out.");
            return;
        }
        OpenAirArc arc = OpenAirArc.byEnds(middle, from, to, clockwise);
        if (arc.isLopsided()) {
            into.log()
                    .warning(
                            "openair-arc",
                            "The ends of an arc are not equally far from its centre; it is drawn between the two distances.",
                            "");
        }
        outline.arc(arc);
    }

    private @Nullable LonLat centerOrWarning() {
        if (center == null) {
            into.log()
                    .warning(
                            "openair-center",
                            "A circle or an arc has no centre.",
                            "It is set before: V X=54:25:00 N 010:40:00 E.");
        }
        return center;
    }

    private void airway(String value) throws BadInput {
        outline.airwayPoint(position(value));
    }

    void finish() throws BadInput {
        SphericalPolygon region = outline.region();
        if (region == null) {
            return;
        }
        if (name.isEmpty()) {
            into.log().warning("openair-name", "An airspace has no name.", "");
        }
        if (floor != null && ceiling != null && isUpsideDown(floor, ceiling)) {
            into.log()
                    .warning(
                            "openair-limits",
                            "The floor of an airspace is above its ceiling.",
                            "Are AL and AH exchanged?");
        }
        into.add(new RecordedArea(name, airspaceClass, type, floor, ceiling, region));
    }

    /** Heights above the ground cannot be compared with others. */
    private static boolean isUpsideDown(VerticalLimit floor, VerticalLimit ceiling) {
        boolean comparable =
                List.of(floor, ceiling).stream().allMatch(l -> l.reference() != VerticalLimit.Reference.GROUND);
        return comparable && floor.heightM() > ceiling.heightM();
    }
}
