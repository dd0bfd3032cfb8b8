package org.overflight.model;

import java.util.List;

/**
 * A region of the Earth bounded by rings whose edges are the shortest arcs between their positions.
 *
 * <p>The inside lies to the <em>left</em> of every ring: outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6).
 * The order alone says what is inside, so that a region may hold a pole or more than half of the Earth; there is no
 * difference between an outer ring and a hole beyond it. Several disjoint outer rings are allowed.
 *
 * @param rings rings without their first position repeated at the end, each of at least three positions
 */
public record SphericalPolygon(List<PositionSequence> rings) {
    /** A region without any ring: nothing. */
    public static final SphericalPolygon EMPTY = new SphericalPolygon(List.of());

    public SphericalPolygon {
        rings = List.copyOf(rings);
    }
}
