package org.overflight.formats;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of GPX. A {@code trkseg} is a segment; a {@code rte} is a plan, not a recording. Speed and course are members of
 * a point in version 1.0 and extensions in 1.1.
 */
final class GpxHandler implements XmlHandler {
    private static final Set<String> POINTS = Set.of("wpt", "rtept", "trkpt");
    private static final Set<String> FLAT_FIXES = Set.of("none", "2d");

    private final RecordingBuilder into;
    private final FixDraft draft = new FixDraft();
    private @Nullable TrackBuilder track;
    private String point = "";
    private String pointName = "";

    GpxHandler(RecordingBuilder into) {
        this.into = into;
    }

    @Override
    public void start(String name, XmlSource xml) throws BadInput {
        if (POINTS.contains(name)) {
            point = name;
            pointName = "";
            draft.clear();
            draft.lonDeg = coordinate("lon", xml);
            draft.latDeg = coordinate("lat", xml);
            return;
        }
        switch (name) {
            case "gpx" -> version(xml);
            case "rte" -> startTrack(SeriesKind.PLANNED);
            case "trk" -> startTrack(SeriesKind.RECORDED);
            case "trkseg" -> breakTrack();
            default -> {}
        }
    }

    private void startTrack(SeriesKind kind) throws BadInput {
        if (track != null) {
            track.finish();
        }
        track = into.track(kind);
    }

    private void version(XmlSource xml) {
        String version = xml.attribute("version");
        into.format("1.0".equals(version) || "1.1".equals(version) ? "GPX " + version : "GPX");
    }

    private double coordinate(String name, XmlSource xml) {
        String value = xml.attribute(name);
        if (value == null) {
            into.log().warning("missing-attribute", "A point has no attribute \"" + name + "\"; it is left out.", "");
            return Double.NaN;
        }
        return into.numbers().parse(name, value);
    }

    @Override
    public void end(String name, String text, XmlSource xml) throws BadInput {
        if (name.equals(point)) {
            endPoint();
        } else if (!point.isEmpty()) {
            detail(name, text, xml);
        } else if (track != null) {
            endOfTrack(track, name, text, xml);
        } else if (name.equals("name")
                && (xml.parent().equals("metadata") || xml.parent().equals("gpx"))) {
            into.title(text);
        }
    }

    private void endPoint() throws BadInput {
        TrackBuilder current = track;
        if (point.equals("wpt")) {
            into.addPoint(pointName, draft);
        } else if (current != null) {
            if (current.add(draft)) {
                current.nameLast(pointName);
            }
        }
        point = "";
    }

    private void detail(String name, String text, XmlSource xml) {
        boolean direct = xml.parent().equals(point);
        switch (name) {
            case "ele" -> draft.altitudeM = direct ? into.numbers().parseIfAny("elevation", text) : draft.altitudeM;
            case "time" -> draft.timeMicros = direct ? into.times().parseIfAny(text) : draft.timeMicros;
            case "speed" -> draft.groundSpeedMps = into.numbers().parseIfAny("speed", text);
            case "course" -> draft.courseDeg = into.numbers().parseIfAny("course", text);
            case "name" -> pointName = direct ? text : pointName;
            case "fix" -> markFlat(text);
            default -> {}
        }
    }

    private void markFlat(String fix) {
        if (FLAT_FIXES.contains(fix.strip())) {
            draft.mark(FixQuality.NO_3D_FIX);
        }
    }

    private void endOfTrack(TrackBuilder current, String name, String text, XmlSource xml) throws BadInput {
        switch (name) {
            case "name" -> {
                if (xml.parent().equals("trk") || xml.parent().equals("rte")) {
                    current.name(text);
                }
            }
            case "trkseg" -> current.breakHere();
            case "trk", "rte" -> {
                current.finish();
                track = null;
            }
            default -> {}
        }
    }

    private void breakTrack() {
        if (track != null) {
            track.breakHere();
        }
    }
}
