package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.geodesy.PreparedRegion;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** On every projection a place is coloured if and only if it lies in the polygon, as geodesy's own test has it. */
class PolygonsKeepTheirInsideTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 1200, 900);
    private static final int PROBES = 300;

    static List<ProjectionSpec> specs() {
        return Specs.all();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsColouredIsInside(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        Random random = new Random(20260101);
        Map<String, SphericalPolygon> polygons = new LinkedHashMap<>(HardPolygons.named());
        for (int i = 0; i < 60; i++) {
            polygons.put("random " + i, HardPolygons.random(random));
        }
        List<String> wrong = new ArrayList<>();
        polygons.forEach((name, polygon) -> {
            List<LonLat> misses = misses(sheet.polygon(polygon), polygon, new Probes(sheet, random));
            if (!misses.isEmpty()) {
                wrong.add(name + ": " + misses.size() + ", first " + misses.get(0) + " of " + polygon);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theProbesNoticeAPolygonTurnedInsideOut() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 0, 0);
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        SphericalPolygon polygon = HardPolygons.polygon(10, 50, 10, 30, 20, 40);
        Outline turned = sheet.polygon(HardPolygons.reversed(polygon));
        assertThat(misses(turned, polygon, new Probes(sheet, new Random(1)))).hasSizeGreaterThan(PROBES * 9 / 10);
    }

    private record Probes(SheetProjection sheet, Random random) {}

    private static List<LonLat> misses(Outline outline, SphericalPolygon polygon, Probes probes) {
        DrawnShape drawn = new DrawnShape(outline);
        PreparedRegion region = PreparedRegion.of(polygon);
        List<LonLat> misses = new ArrayList<>();
        for (int i = 0; i < PROBES; i++) {
            LonLat probe = HardPolygons.position(probes.random());
            Optional<PointPx> at = probes.sheet().point(probe);
            if (at.isPresent() && drawn.fills(at.get()) != region.contains(probe) && drawn.distancePx(at.get()) > 0.5) {
                misses.add(probe);
            }
        }
        return misses;
    }
}
