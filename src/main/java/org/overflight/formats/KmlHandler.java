package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.SphericalPolygon;

/**
 * The elements of KML. Every line and track of one placemark is a segment of one track; what is not a placemark's geometry is
 * passed over, and links are not followed.
 */
final class KmlHandler implements XmlHandler {
    private final RecordingBuilder into;
    private final CoordinateScanner coordinates;
    private final TimedPlacemarks timedPlacemarks;
    private boolean inPlacemark;
    private String name = "";
    private String description = "";
    private long timeMicros = FixStore.NO_TIME;
    private final List<FixDraft> points = new ArrayList<>();
    private final List<SphericalPolygon> regions = new ArrayList<>();
    private @Nullable TrackBuilder track;
    private @Nullable KmlTrack timed;
    private @Nullable AreaBuilder area;

    KmlHandler(RecordingBuilder into) {
        this.into = into;
        this.coordinates = new CoordinateScanner(into);
        this.timedPlacemarks = new TimedPlacemarks(into);
    }

    @Override
    public void start(String element, XmlSource xml) throws BadInput {
        switch (element) {
            case "Placemark" -> startPlacemark();
            case "coordinates" -> startCoordinates(xml);
            case "LineString" -> startLine(SeriesKind.DRAWN);
            case "LinearRing" -> startRing();
            case "Track" -> startTrack();
            case "Polygon" -> area = inPlacemark ? new AreaBuilder(into) : null;
            case "NetworkLink" ->
                into.log().noteOnce("link", "A NetworkLink is not followed: only what is in the file is read.");
            default -> {}
        }
    }

    private void startPlacemark() {
        inPlacemark = true;
        name = "";
        description = "";
        timeMicros = FixStore.NO_TIME;
        points.clear();
        regions.clear();
        track = null;
        timed = null;
    }

    private void startCoordinates(XmlSource xml) {
        if (!inPlacemark) {
            return;
        }
        TrackBuilder line = track;
        AreaBuilder polygon = area;
        switch (xml.parent()) {
            case "Point" -> coordinates.open(this::keepPoint);
            case "LineString" -> {
                if (line != null) {
                    coordinates.open(timedPlacemarks.isFollowedByTrail() ? timedPlacemarks::passOver : line::add);
                }
            }
            case "LinearRing" -> {
                if (polygon != null) {
                    coordinates.open(polygon::add);
                } else if (line != null) {
                    coordinates.open(line::add);
                }
            }
            default -> {}
        }
    }

    /** Its time and name may stand behind it. */
    private void keepPoint(FixDraft draft) throws BadInput {
        RecordingBuilder.requireRoom(points.size());
        FixDraft kept = new FixDraft().at(draft.lonDeg, draft.latDeg);
        kept.altitudeM = draft.altitudeM;
        points.add(kept);
    }

    private void startLine(SeriesKind kind) throws BadInput {
        if (inPlacemark) {
            track(kind).breakHere();
        }
    }

    private void startRing() throws BadInput {
        if (area == null) {
            startLine(SeriesKind.DRAWN);
        }
    }

    private void startTrack() throws BadInput {
        if (inPlacemark) {
            TrackBuilder series = track(SeriesKind.RECORDED);
            series.kind(SeriesKind.RECORDED);
            timed = new KmlTrack(into, series);
        }
    }

    private TrackBuilder track(SeriesKind kind) throws BadInput {
        if (track == null) {
            timedPlacemarks.interrupt();
            track = into.track(kind);
        }
        return track;
    }

    @Override
    public boolean takesPieces() {
        return coordinates.isOpen();
    }

    @Override
    public void piece(CharSequence text, XmlSource xml) throws BadInput {
        coordinates.scan(text, xml);
    }

    @Override
    public void end(String element, String text, XmlSource xml) throws BadInput {
        switch (element) {
            case "coordinates" -> coordinates.close(xml);
            case "Placemark" -> endPlacemark();
            case "LineString", "LinearRing" -> endLine(element);
            case "Polygon" -> endPolygon();
            case "Track" -> endTrack();
            case "when" -> when(text, xml);
            case "coord" -> {
                if (timed != null) {
                    timed.coord(text);
                }
            }
            case "name", "description" -> words(element, text, xml);
            default -> {}
        }
    }

    private void words(String element, String text, XmlSource xml) {
        switch (xml.parent()) {
            case "Placemark" -> {
                name = element.equals("name") ? text : name;
                description = element.equals("description") ? text : description;
            }
            case "Document", "Folder" -> {
                if (element.equals("name")) {
                    timedPlacemarks.containerName(text);
                    into.title(xml.parent().equals("Document") ? text : "");
                }
            }
            default -> {}
        }
    }

    private void when(String text, XmlSource xml) {
        if (timed != null && xml.parent().equals("Track")) {
            timed.when(text);
        } else if (inPlacemark && xml.parent().equals("TimeStamp")) {
            timeMicros = KmlTimes.parse(text, into.times());
        }
    }

    private void endLine(String element) {
        if (element.equals("LinearRing") && area != null) {
            area.endRing();
        } else if (track != null) {
            track.breakHere();
        }
    }

    private void endPolygon() {
        SphericalPolygon region = area == null ? null : area.region();
        if (region != null) {
            regions.add(region);
        }
        area = null;
    }

    private void endTrack() {
        if (timed != null) {
            timed.finish();
            timed = null;
        }
    }

    private void endPlacemark() throws BadInput {
        inPlacemark = false;
        if (track != null) {
            track.name(name);
            track.identity(timedPlacemarks.identityOf(name));
            track.finish();
            track = null;
        }
        for (FixDraft point : points) {
            point.timeMicros = timeMicros;
            if (!timedPlacemarks.take(point, description)) {
                timedPlacemarks.interrupt();
                into.addPoint(name, point);
            }
        }
        for (SphericalPolygon region : regions) {
            into.add(RecordedArea.plain(RecordingBuilder.cleaned(name), region));
        }
    }

    /** The file has ended. */
    void finish() throws BadInput {
        timedPlacemarks.interrupt();
    }
}
