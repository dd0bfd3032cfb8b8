package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;

/** Follows a line over the countries below it: cut at every coast and border, each piece belongs to the country at its middle. */
final class CountryWalk {
    private final Layer layer;
    private final CountryIndex index;
    private final NearArcs near;
    private final List<CountryPart> parts = new ArrayList<>();
    private Optional<CountryName> below = Optional.empty();
    private double lengthM;

    private CountryWalk(Layer layer, CountryIndex index) {
        this.layer = layer;
        this.index = index;
        this.near = new NearArcs(layer.caps());
    }

    /** Parts of a line over land, in its order; a country comes as often as the line comes back to it. */
    static List<CountryPart> along(PositionSequence line, Layer layer, CountryIndex index) {
        CountryWalk walk = new CountryWalk(layer, index);
        for (int i = 1; i < line.size(); i++) {
            walk.edge(line.get(i - 1), line.get(i));
        }
        walk.finishPart();
        return List.copyOf(walk.parts);
    }

    private void edge(LonLat from, LonLat to) {
        double[] a = Sphere.vector(from.lonDeg(), from.latDeg());
        double[] b = Sphere.vector(to.lonDeg(), to.latDeg());
        double widthRad = Sphere.angleRad(a, b);
        if (widthRad == 0) {
            return;
        }
        double[] cuts = cuts(a, b, widthRad);
        for (int i = 1; i < cuts.length; i++) {
            piece(
                    Sphere.between(a, b, cuts[i - 1]),
                    Sphere.between(a, b, (cuts[i - 1] + cuts[i]) / 2),
                    Sphere.between(a, b, cuts[i]));
        }
    }

    private void piece(LonLat from, LonLat middle, LonLat to) {
        Optional<CountryName> country = index.at(middle);
        if (!country.equals(below)) {
            finishPart();
            below = country;
        }
        lengthM += Ellipsoid.inverse(from, middle).distanceM()
                + Ellipsoid.inverse(middle, to).distanceM();
    }

    private void finishPart() {
        below.ifPresent(country -> parts.add(new CountryPart(country.isoAlpha2(), country.name(), lengthM)));
        below = Optional.empty();
        lengthM = 0;
    }

    /** Where a great arc crosses coasts and borders, as shares of its length, in order, with 0 and 1. */
    private double[] cuts(double[] a, double[] b, double widthRad) {
        double radiusDeg = Math.min(180, StrictMath.toDegrees(widthRad) / 2 + 1e-6);
        SphericalCap cap = new SphericalCap(Sphere.between(a, b, 0.5), radiusDeg);
        VertexField field = layer.detail().field();
        ArcCrossing crossing = new ArcCrossing(a, b);
        List<Double> cuts = new ArrayList<>(List.of(0.0, 1.0));
        for (int arc : near.within(cap)) {
            cuts.addAll(crossing.shares(field, arc));
        }
        return cuts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
