package org.overflight.formats.downloads;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line where it crosses the antimeridian, as RFC 7946 (3.1.9) asks: both parts end on it, at the same latitude. */
final class AntimeridianCut {
    private final List<List<Vertex>> parts = new ArrayList<>();
    private List<Vertex> part = new ArrayList<>();

    private AntimeridianCut() {}

    /** The line in parts of at least two positions, of which none crosses; a single position stays one part. */
    static List<List<Vertex>> parts(List<Vertex> line) {
        AntimeridianCut cut = new AntimeridianCut();
        for (Vertex vertex : line) {
            cut.add(vertex);
        }
        cut.endPart();
        return cut.parts;
    }

    private void add(Vertex vertex) {
        if (part.isEmpty()) {
            part.add(vertex);
            return;
        }
        Vertex last = part.get(part.size() - 1);
        if (Math.abs(vertex.lonDeg() - last.lonDeg()) > 180) {
            cross(last, vertex);
        } else {
            part.add(vertex);
        }
    }

    private void cross(Vertex last, Vertex next) {
        double sideDeg = Math.copySign(180, last.lonDeg());
        double restDeg = 180 - Math.abs(last.lonDeg());
        double beyondDeg = 180 - Math.abs(next.lonDeg());
        if (beyondDeg == 0) {
            part.add(new Vertex(sideDeg, next.latDeg(), next.altitudeM(), next.time()));
            return;
        }
        if (restDeg == 0 && part.size() == 1) {
            // The line begins on the antimeridian: it does so on the side where it goes on.
            part.set(0, new Vertex(-sideDeg, last.latDeg(), last.altitudeM(), last.time()));
            part.add(next);
            return;
        }
        double latDeg = last.latDeg() + restDeg / (restDeg + beyondDeg) * (next.latDeg() - last.latDeg());
        if (restDeg > 0) {
            part.add(Vertex.between(sideDeg, latDeg));
        }
        endPart();
        part.add(Vertex.between(-sideDeg, latDeg));
        part.add(next);
    }

    private void endPart() {
        if (part.size() > 1 || parts.isEmpty()) {
            parts.add(part);
        }
        part = new ArrayList<>();
    }
}
