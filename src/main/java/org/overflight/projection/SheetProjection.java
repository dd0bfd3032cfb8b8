package org.overflight.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * A projection with its place on the sheet: the whole way from positions on the Earth to pixels. Immutable.
 *
 * <p>Lines and polygons are cut on the sphere, bent to a quarter pixel of the true curve, clipped to the frame grown by {@link
 * #CLIP_MARGIN_PX}, thinned and rounded to a millionth of a pixel.
 */
public final class SheetProjection {
    /** What is drawn goes on so far beyond the frame, so that strokes along the edge of the clipping are not seen. */
    public static final double CLIP_MARGIN_PX = 16;

    private final PlaneProjection projection;
    private final Placement placement;
    private final BoxPx frame;
    private final SphereCut cut;

    SheetProjection(PlaneProjection projection, Placement placement, BoxPx frame) {
        this.projection = projection;
        this.placement = placement;
        this.frame = frame;
        cut = new SphereCut(projection.region());
    }

    /**
     * The largest map that shows all content within the inner part of a frame; what the projection cannot show is not looked at,
     * and without any content it is the largest map of all that the projection can show.
     */
    public static SheetProjection fit(ProjectionSpec spec, MapContent content, SheetFrame frame) {
        PlaneProjection projection = PlaneProjections.of(spec);
        return new SheetProjection(projection, new ContentFit(projection).place(content, frame.inner()), frame.frame());
    }

    /** The largest map that shows all content within a frame, with a twelfth of its smaller side left free around it. */
    public static SheetProjection fit(ProjectionSpec spec, MapContent content, BoxPx frame) {
        return fit(spec, content, SheetFrame.withUsualMargins(frame));
    }

    /**
     * A map of a given scale.
     *
     * @param center what is in the middle of the frame
     * @param metresPerPx nominal scale: it is true where the projection is true to scale
     * @throws IllegalArgumentException if the centre is not on the map
     */
    public static SheetProjection of(ProjectionSpec spec, LonLat center, double metresPerPx, BoxPx frame) {
        PlaneProjection projection = PlaneProjections.of(spec);
        SheetProjection atOrigin = new SheetProjection(projection, new Placement(1 / metresPerPx, 0, 0), frame);
        PointPx middle =
                atOrigin.point(center).orElseThrow(() -> new IllegalArgumentException("not on the map: " + center));
        PointPx origin = frame.center().plus(-middle.xPx(), -middle.yPx());
        return new SheetProjection(projection, new Placement(1 / metresPerPx, origin.xPx(), origin.yPx()), frame);
    }

    public ProjectionSpec spec() {
        return projection.spec();
    }

    /** What is drawn. */
    public BoxPx frame() {
        return frame;
    }

    /** Where a position is on the sheet, perhaps outside of the frame; empty if it is cut away. */
    public Optional<PointPx> point(LonLat position) {
        double turned = projection.region().turnedDeg(position.lonDeg());
        if (!cut.boundary().contains(turned, position.latDeg())) {
            return Optional.empty();
        }
        return pointAt(turned, position.latDeg());
    }

    /** The same for a longitude counted from the central meridian: it tells the two edges of the map apart. */
    Optional<PointPx> pointAt(double turnedLonDeg, double latDeg) {
        double[] xy = {turnedLonDeg, latDeg};
        projection.forward(xy, xy, 1);
        placement.toPixels(xy, 1);
        return Double.isFinite(xy[0]) && Double.isFinite(xy[1])
                ? Optional.of(new PointPx(xy[0], xy[1]))
                : Optional.empty();
    }

    /** The position that is drawn at a point of the sheet; empty if there is none. */
    public Optional<LonLat> inverse(PointPx point) {
        return projection
                .inverse(placement.xM(point.xPx()), placement.yM(point.yPx()))
                .filter(found -> isDrawnAt(found, point));
    }

    /** Some inverses answer for points that lie beside the map. */
    private boolean isDrawnAt(LonLat position, PointPx point) {
        return point(position).filter(at -> at.distancePx(point) < 0.01).isPresent();
    }

    /** A line whose edges are great arcs. */
    public Outline line(PositionSequence line) {
        return lines(List.of(line));
    }

    /** Lines whose edges are great arcs. */
    public Outline lines(List<PositionSequence> lines) {
        return drawn(cut.lines(lines));
    }

    /** A polygon; its rings are to be filled by the even-odd rule. */
    public Outline polygon(SphericalPolygon polygon) {
        return drawn(cut.polygon(polygon));
    }

    /** The edges of a polygon as lines, for strokes: without those that cutting adds along the rim. */
    public Outline edges(SphericalPolygon polygon) {
        return lines(polygon.rings().stream().map(SheetProjection::closed).toList());
    }

    private static PositionSequence closed(PositionSequence ring) {
        double[] lonLat = Arrays.copyOf(ring.toArray(), 2 * ring.size() + 2);
        System.arraycopy(lonLat, 0, lonLat, 2 * ring.size(), ring.size() > 0 ? 2 : 0);
        return PositionSequence.of(lonLat);
    }

    private Outline drawn(CutParts parts) {
        return new Drawing(new Plan(projection, placement, frame)).draw(parts);
    }

    /** The edge of what the map can show of the Earth, as a ring: empty if the frame shows nothing of it. */
    public Outline rim() {
        CutParts rim = cut.rim();
        Outline edge = new Drawing(new Plan(projection, placement, frame)).drawAsLines(rim);
        return edge.isEmpty() ? Outline.EMPTY : drawn(rim);
    }

    /** How the projection distorts around a position; empty where it is not defined. */
    public Optional<Distortion> distortion(LonLat position) {
        return new Tissot(projection).at(position);
    }

    /** Metres on the ground per pixel around a position, the geometric mean of all directions; nominal where undefined. */
    public double metresPerPx(LonLat position) {
        double scale = distortion(position)
                .map(Distortion::areaScale)
                .filter(area -> area > 0)
                .orElse(1.0);
        return 1 / (placement.pxPerM() * Math.sqrt(scale));
    }

    /** Metres per pixel where the projection is true to scale. */
    public double nominalMetresPerPx() {
        return 1 / placement.pxPerM();
    }

    /** Where north is around a position, degrees clockwise from up; 0 where it is not defined. */
    public double northAngleDeg(LonLat position) {
        return distortion(position).map(Distortion::northAngleDeg).orElse(0.0);
    }

    /** A cap that surely holds all that can be seen within the frame and its clip margin. */
    public SphericalCap visibleCap() {
        return new VisiblePart(this).cap();
    }

    PlaneProjection plane() {
        return projection;
    }
}
