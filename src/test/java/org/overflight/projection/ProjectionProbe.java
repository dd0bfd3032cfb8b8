package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.PositionSequence;
import org.overflight.scene.BoxPx;

/** Projects there and back in every way there is: run on the full class path and on the executable jar. */
final class ProjectionProbe {
    private ProjectionProbe() {}

    public static void main(String[] args) {
        lines().forEach(System.out::println);
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ProjectionFamily family : ProjectionFamily.values()) {
            if (family != ProjectionFamily.WKT) {
                lines.add(line(family.kebabName(), new ProjectionSpec(family, 10, 50, 45, 55, 30, null)));
            }
        }
        for (int code : EpsgCodes.table().keySet()) {
            lines.add(
                    line("EPSG:" + code, new ProjectionSpec(ProjectionFamily.WKT, 0, 0, 0, 0, 0, EpsgCodes.wkt(code))));
        }
        lines.add(ProjectionRequests.fault(new MapSettings.Wkt("PROJCS[\"x\"")).orElse("no fault"));
        MapContent content = new MapContent(List.of(PositionSequence.of(-101.4, 48.4, 34.8, 31.8)), List.of());
        ProjectionChooser.choose(content, new BoxPx(0, 0, 960, 514), MapSettings.AUTOMATIC)
                .candidates()
                .forEach(c -> lines.add(c.spec() + " " + c.score() + " " + c.reason()));
        return lines;
    }

    private static String line(String name, ProjectionSpec spec) {
        PlaneProjection projection = PlaneProjections.of(spec);
        double lat0Deg = Math.max(-80, Math.min(80, projection.spec().lat0Deg()));
        LonLat position = LonLat.wrapped(projection.region().centralMeridianDeg() + 2.5, lat0Deg - 1.25);
        double[] point = {projection.region().turnedDeg(position.lonDeg()), position.latDeg()};
        projection.forward(point, point, 1);
        String back = projection
                .inverse(point[0], point[1])
                .map(p -> Math.round(p.lonDeg() * 1e6) + " " + Math.round(p.latDeg() * 1e6))
                .orElse("nothing");
        return name + " " + Math.round(point[0] * 1000) + " " + Math.round(point[1] * 1000) + " " + back;
    }
}
