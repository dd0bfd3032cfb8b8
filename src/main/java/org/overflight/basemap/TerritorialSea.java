package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The sea that belongs to a country, cell by cell: within reach of its land, nearer to it than to any other land. */
final class TerritorialSea {
    private final World world;
    private final int country;
    private final LonFrame frame;
    private final double seaM;
    private final CoastOwners owners;

    /**
     * @param country its place among the world's countries
     * @param frame in which the country is not cut
     * @param seaM breadth of the sea, metres
     */
    TerritorialSea(World world, int country, LonFrame frame, double seaM) {
        this.world = world;
        this.country = country;
        this.frame = frame;
        this.seaM = seaM;
        this.owners = new CoastOwners(world);
    }

    /**
     * The sea in the frame, cut at the cells' edges, with some of the country's own land, without any of others'.
     *
     * @param land the country's, in the frame
     */
    List<Geometry> around(List<Polygon> land) {
        List<SeaCell> cells = cells();
        LandIndex own = new LandIndex(land);
        LandIndex foreign = new LandIndex(foreignLand(cells));
        List<Geometry> spits = frame.spits(world.countries().get(country).rings());
        List<Geometry> seas = new ArrayList<>();
        for (SeaCell cell : cells) {
            Geometry near = own.within(cell.window());
            if (!near.isEmpty()) {
                Geometry all = withSpits(near, spits, cell.window());
                seas.add(own(cell, reach(cell, all), foreign));
            }
        }
        return seas;
    }

    private static Geometry withSpits(Geometry land, List<Geometry> spits, Envelope window) {
        List<Geometry> all = new ArrayList<>(List.of(land));
        spits.stream()
                .filter(spit -> spit.getEnvelopeInternal().intersects(window))
                .map(spit -> OverlayNGRobust.overlay(spit, LonFrame.PLANE.toGeometry(window), OverlayNG.INTERSECTION))
                .forEach(all::add);
        return all.size() == 1 ? land : LonFrame.PLANE.createGeometryCollection(all.toArray(Geometry[]::new));
    }

    /** What is within reach of land and on its side of the median lines, in the frame. */
    private Geometry reach(SeaCell cell, Geometry land) {
        PlaneShift shift = new PlaneShift(cell.plane());
        Geometry reach = Reach.around(shift.toPlane(land), seaM);
        Optional<Geometry> ownSide = OwnSide.of(
                new CoastSamples(world.layer(), frame, cell),
                arc -> owners.isCoastOf(country, arc),
                arc -> owners.isForeignCoast(country, arc),
                cell);
        Geometry nearest =
                ownSide.isEmpty() ? reach : OverlayNGRobust.overlay(reach, ownSide.get(), OverlayNG.INTERSECTION);
        return shift.toDegrees(nearest);
    }

    private static Geometry own(SeaCell cell, Geometry reach, LandIndex foreign) {
        Geometry bounds = LonFrame.PLANE.toGeometry(cell.bounds());
        Geometry sea = OverlayNGRobust.overlay(reach, bounds, OverlayNG.INTERSECTION);
        Geometry others = foreign.within(cell.bounds());
        return others.isEmpty() ? sea : OverlayNGRobust.overlay(sea, others, OverlayNG.DIFFERENCE);
    }

    private List<SeaCell> cells() {
        Arcs arcs = world.layer().arcs();
        SeaGrid grid = new SeaGrid(seaM);
        for (int arc = 0; arc < arcs.count(); arc++) {
            if (owners.isCoastOf(country, arc)) {
                for (int v = arcs.first(arc); v < arcs.last(arc); v++) {
                    double x = frame.x(arcs.lonDeg(v));
                    double east = x + arcs.eastwardDeg(v, v + 1);
                    grid.addAround(new Envelope(x, east, arcs.latDeg(v), arcs.latDeg(v + 1)));
                }
            }
        }
        return grid.cells();
    }

    private List<Polygon> foreignLand(List<SeaCell> cells) {
        List<Envelope> bounds = cells.stream().map(SeaCell::bounds).toList();
        List<Polygon> polygons = new ArrayList<>();
        for (int c = 0; c < world.countries().size(); c++) {
            if (c != country) {
                polygons.addAll(frame.polygons(
                        world.countries().get(c).rings(),
                        land -> bounds.stream().anyMatch(land::intersects)));
            }
        }
        return polygons;
    }
}
