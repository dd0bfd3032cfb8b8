package org.overflight.projection;

/** The shortest arc between two positions of the sphere that are neither the same nor antipodes. */
final class GreatArc {
    private final double[] start;
    private final double[] tangent;
    private final double lengthRad;

    private GreatArc(double[] start, double[] tangent, double lengthRad) {
        this.start = start;
        this.tangent = tangent;
        this.lengthRad = lengthRad;
    }

    /** The arc along an edge of a run. */
    static GreatArc ofEdge(TurnedRun run, int from, int to) {
        double[] a = Vectors.of(run.lonDeg(from), run.latDeg(from));
        double[] b = Vectors.of(run.lonDeg(to), run.latDeg(to));
        double[] normal = Vectors.cross(a, b);
        double sine = Math.sqrt(Vectors.dot(normal, normal));
        double length = StrictMath.atan2(sine, Vectors.dot(a, b));
        return new GreatArc(a, Vectors.unit(Vectors.cross(normal, a)), length);
    }

    /** The position at an angle from the start, as a unit vector. */
    double[] at(double angleRad) {
        double cos = StrictMath.cos(angleRad);
        double sin = StrictMath.sin(angleRad);
        return new double[] {
            start[0] * cos + tangent[0] * sin, start[1] * cos + tangent[1] * sin, start[2] * cos + tangent[2] * sin
        };
    }

    /**
     * Where the arc crosses a small circle.
     *
     * @param axis unit vector to the circle's centre
     * @param level cosine of its radius
     * @param sides on which side each end of the arc lies: this, not the rounded position, decides how many crossings there are
     * @return angles from the start in radians, in their order: none, one or two
     */
    double[] crossings(double[] axis, double level, Sides sides) {
        double a = Vectors.dot(start, axis);
        double b = Vectors.dot(tangent, axis);
        double amplitude = Math.sqrt(a * a + b * b);
        double top = StrictMath.atan2(b, a);
        double ratio = amplitude == 0 ? 0 : level / amplitude;
        double half = StrictMath.acos(Math.max(-1, Math.min(1, ratio)));
        return switch (sides) {
            case ENTERING -> new double[] {onArc(top - half)};
            case LEAVING -> new double[] {onArc(top + half)};
            case BOTH_INSIDE -> between(top + Math.PI, -amplitude < level, Math.PI - half);
            case BOTH_OUTSIDE -> between(top, amplitude > level, half);
        };
    }

    /** On which side of a small circle the ends of an arc lie; inside is where its centre is. */
    enum Sides {
        BOTH_INSIDE,
        BOTH_OUTSIDE,
        ENTERING,
        LEAVING;

        static Sides of(boolean startInside, boolean endInside) {
            if (startInside) {
                return endInside ? BOTH_INSIDE : LEAVING;
            }
            return endInside ? ENTERING : BOTH_OUTSIDE;
        }
    }

    /** Two crossings, one on each side of the extreme, if the extreme lies on the arc and beyond the circle. */
    private double[] between(double extremeRad, boolean beyond, double halfRad) {
        double extreme = normalized(extremeRad);
        if (!beyond || extreme <= 0 || extreme >= lengthRad || halfRad < 1e-8) {
            return new double[0];
        }
        return new double[] {Math.max(0, extreme - halfRad), Math.min(lengthRad, extreme + halfRad)};
    }

    private double onArc(double angleRad) {
        return Math.max(0, Math.min(lengthRad, normalized(angleRad)));
    }

    /** The same angle nearest to the middle of the arc. */
    private double normalized(double angleRad) {
        double middle = lengthRad / 2;
        return middle + Math.IEEEremainder(angleRad - middle, 2 * Math.PI);
    }
}
