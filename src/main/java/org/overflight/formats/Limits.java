package org.overflight.formats;

/**
 * How much a file may ask of the machine.
 *
 * @param maxBytes of the file, and of what it inflates to
 * @param maxPoints positions in the file
 * @param maxDepth of nested elements, arrays and objects
 * @param maxRatio how many times its size a compressed file may become
 */
public record Limits(long maxBytes, int maxPoints, int maxDepth, int maxRatio) {
    /** 512 MiB, 10,000,000 points, depth 100, 100 times. */
    public static final Limits DEFAULT = new Limits(512L << 20, 10_000_000, 100, 100);

    /** @throws IllegalArgumentException if one of them is not positive */
    public Limits {
        if (maxBytes <= 0 || maxPoints <= 0 || maxDepth <= 0 || maxRatio <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same with another size of file. */
    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxPoints, maxDepth, maxRatio);
    }

    /** The same with another number of points. */
    public Limits withMaxPoints(int points) {
        return new Limits(maxBytes, points, maxDepth, maxRatio);
    }
}
