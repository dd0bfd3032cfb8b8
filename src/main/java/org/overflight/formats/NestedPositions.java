package org.overflight.formats;

/**
 * The {@code coordinates} of a GeoJSON geometry of any type: positions, where each list of positions ends, and where each list
 * of lists ends. Positions that are none are kept as not a number, so that those behind them keep their places.
 */
final class NestedPositions {
    private static final int DEEPEST = 3;

    private final RecordingBuilder into;
    private final FixDraft draft = new FixDraft();
    private final FixStore positions = new FixStore();
    private final IntList listEnds = new IntList();
    private final IntList polygonEnds = new IntList();
    private int depth = -1;

    private NestedPositions(RecordingBuilder into) {
        this.into = into;
    }

    /** Reads the value that the parser is at. */
    static NestedPositions read(JsonSource json, RecordingBuilder into) throws BadInput {
        NestedPositions positions = new NestedPositions(into);
        if (json.isArray()) {
            positions.depth = positions.array(json, DEEPEST);
        } else {
            json.skip();
        }
        return positions;
    }

    /** How deep they are nested: 0 for one position, 1 for a list of them, 2, 3; -1 for none. */
    int depth() {
        return depth;
    }

    int size() {
        return positions.size();
    }

    double lonDeg(int index) {
        return positions.lonDeg(index);
    }

    double latDeg(int index) {
        return positions.latDeg(index);
    }

    double altitudeM(int index) {
        return positions.altitudeM(index);
    }

    boolean isPosition(int index) {
        return !Double.isNaN(lonDeg(index));
    }

    /** Number of lists of positions. */
    int lists() {
        return listEnds.size();
    }

    /** Index behind the last position of a list. */
    int listEnd(int list) {
        return listEnds.get(list);
    }

    /** Number of lists of lists. */
    int polygons() {
        return polygonEnds.size();
    }

    /** Index behind the last list of a list of lists. */
    int polygonEnd(int polygon) {
        return polygonEnds.get(polygon);
    }

    /** Reads an array that has begun; the depth of what is in it, plus one. */
    private int array(JsonSource json, int deepest) throws BadInput {
        int inner = -1;
        while (json.nextValue()) {
            if (!json.isArray()) {
                position(json);
                return 0;
            }
            if (deepest == 0) {
                throw new BadInput("coordinates", "Coordinates are nested too deep.", "");
            }
            inner = Math.max(inner, array(json, deepest - 1));
        }
        if (inner == 0) {
            listEnds.add(positions.size());
        } else if (inner == 1) {
            polygonEnds.add(listEnds.size());
        }
        return inner + 1;
    }

    /** Reads a position, its first value being there, to the end of its array. */
    private void position(JsonSource json) throws BadInput {
        draft.clear();
        int index = 0;
        do {
            switch (index++) {
                case 0 -> draft.lonDeg = json.number("longitude");
                case 1 -> draft.latDeg = json.number("latitude");
                case 2 -> draft.altitudeM = json.number("altitude");
                default -> json.skip();
            }
        } while (json.nextValue());
        if (index < 2) {
            into.log().warning("coordinates", "A position has a longitude and a latitude; this one is left out.", "");
        }
        if (!into.accepts(draft)) {
            draft.lonDeg = Double.NaN;
        }
        positions.add(draft);
    }
}
