package org.overflight.basemap;

import java.util.function.UnaryOperator;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Moves geometries between a frame in degrees and a plane in metres. */
final class PlaneShift {
    private static final double LONGEST_DEG = 0.05;
    private static final double LONGEST_M = 4000;

    private final ConformalPlane plane;

    PlaneShift(ConformalPlane plane) {
        this.plane = plane;
    }

    Geometry toPlane(Geometry degrees) {
        return moved(dense(degrees, LONGEST_DEG), plane::toPlane);
    }

    Geometry toDegrees(Geometry metres) {
        return moved(dense(metres, LONGEST_M), plane::toDegrees);
    }

    /** What is straight on one side is not quite on the other: so no edge is long. */
    private static Geometry dense(Geometry geometry, double longest) {
        Densifier densifier = new Densifier(geometry);
        densifier.setDistanceTolerance(longest);
        densifier.setValidate(false);
        return densifier.getResultGeometry();
    }

    private static Geometry moved(Geometry geometry, UnaryOperator<Coordinate> move) {
        GeometryEditor.GeometryEditorOperation operation = new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry part) {
                Coordinate[] moved = new Coordinate[coordinates.length];
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = move.apply(coordinates[i]);
                }
                return moved;
            }
        };
        Geometry moved = new GeometryEditor().edit(geometry, operation);
        return moved.isValid() ? moved : GeometryFixer.fix(moved);
    }
}
