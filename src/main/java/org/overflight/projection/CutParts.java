package org.overflight.projection;

import java.util.Arrays;

/**
 * Lines or rings that lie within a {@link CutRegion}: what cutting hands to projecting. Grows while it is filled; longitudes are
 * counted from the central meridian, -180 to 180.
 */
final class CutParts {
    /** How the curve runs from one position to the next. */
    enum Course {
        /** Along the great arc. */
        ARC,
        /** Straight in longitude and latitude: along the side of a band. */
        STRAIGHT,
        /** Along the edge of a cap. */
        RIM
    }

    private final boolean closed;
    private double[] lonLatDeg = new double[256];
    private Course[] courses = new Course[128];
    private int size;
    private int[] starts = new int[8];
    private int parts;

    private CutParts(boolean closed) {
        this.closed = closed;
    }

    static CutParts lines() {
        return new CutParts(false);
    }

    static CutParts rings() {
        return new CutParts(true);
    }

    boolean isClosed() {
        return closed;
    }

    void startPart() {
        if (parts == starts.length) {
            starts = Arrays.copyOf(starts, parts * 2);
        }
        starts[parts++] = size;
    }

    /** Adds a position and says how the curve leaves it. */
    void add(double lonDeg, double latDeg, Course course) {
        if (size == courses.length) {
            lonLatDeg = Arrays.copyOf(lonLatDeg, size * 4);
            courses = Arrays.copyOf(courses, size * 2);
        }
        lonLatDeg[2 * size] = lonDeg;
        lonLatDeg[2 * size + 1] = latDeg;
        courses[size++] = course;
    }

    int partCount() {
        return parts;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return part + 1 < parts ? starts[part + 1] : size;
    }

    int size() {
        return size;
    }

    double lonDeg(int index) {
        return lonLatDeg[2 * index];
    }

    double latDeg(int index) {
        return lonLatDeg[2 * index + 1];
    }

    Course course(int index) {
        return courses[index];
    }

    /** Longitude, latitude, ... of all parts one after the other; not a copy, and longer than what is used. */
    double[] lonLatDeg() {
        return lonLatDeg;
    }
}
