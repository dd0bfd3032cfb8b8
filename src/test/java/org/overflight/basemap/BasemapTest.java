package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class BasemapTest {
    private static final double EARTH_M2 = 510_065_621_724_088.0;

    /** What the insides of all countries cover, added up; SOURCES.md gives the sums of the files. */
    @ParameterizedTest
    @EnumSource
    void countriesCoverTheirShareOfTheEarth(Resolution resolution) {
        Ground ground = Basemap.bundled().layer(resolution);
        double countriesM2 = ground.countries().stream()
                .mapToDouble(country -> areaM2(country.area()))
                .sum();
        assertThat(countriesM2 / EARTH_M2).isBetween(0.28, 0.30);
        assertThat(areaM2(ground.land()) / EARTH_M2).isBetween(0.28, 0.30);
    }

    /** By GeographicLib, ring by ring: counter-clockwise is positive. */
    static double areaM2(SphericalPolygon polygon) {
        double sum = 0;
        for (PositionSequence ring : polygon.rings()) {
            PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
            for (int i = 0; i < ring.size(); i++) {
                area.AddPoint(ring.latDeg(i), ring.lonDeg(i));
            }
            sum += area.Compute(false, true).area;
        }
        return sum;
    }
}
