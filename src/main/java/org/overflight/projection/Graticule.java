package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.scene.Outline;

/**
 * The meridians and parallels of a map, at a round interval that suits its scale.
 *
 * @param intervalMinutes minutes of arc between two lines
 * @param lines meridians from west to east, then parallels from south to north; only those that the frame shows
 */
public record Graticule(int intervalMinutes, List<GraticuleLine> lines) {
    /** Divisors of each other as far as can be, and of 90 degrees. */
    private static final int[] ROUND_MINUTES = {1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1800};

    private static final double CLOSEST_PX = 80;
    private static final double METRES_PER_MINUTE = 1852;

    public Graticule {
        lines = List.copyOf(lines);
    }

    /** The graticule of a sheet, with parallels at least 80 pixels apart where the map's middle is. */
    public static Graticule of(SheetProjection sheet) {
        SphericalCap seen = sheet.visibleCap();
        double minutePx = METRES_PER_MINUTE / sheet.metresPerPx(seen.center());
        int interval = ROUND_MINUTES[ROUND_MINUTES.length - 1];
        for (int i = ROUND_MINUTES.length - 2; i >= 0; i--) {
            if (ROUND_MINUTES[i] * minutePx >= CLOSEST_PX) {
                interval = ROUND_MINUTES[i];
            }
        }
        return every(interval, sheet);
    }

    /**
     * The graticule of a sheet at a given interval.
     *
     * @param intervalMinutes minutes of arc, a divisor of 90 degrees
     */
    public static Graticule every(int intervalMinutes, SheetProjection sheet) {
        GraticuleExtent extent = new GraticuleExtent(sheet.visibleCap(), intervalMinutes, sheet);
        List<GraticuleLine> lines = new ArrayList<>();
        for (int minutes : extent.meridianMinutes()) {
            PositionSequence meridian = extent.meridian(minutes);
            add(new GraticuleLine(GraticuleLine.Kind.MERIDIAN, minutes, sheet.line(meridian)), lines);
        }
        for (int minutes : extent.parallelMinutes()) {
            Outline drawn = sheet.line(extent.parallel(minutes));
            add(new GraticuleLine(GraticuleLine.Kind.PARALLEL, minutes, drawn), lines);
        }
        return new Graticule(intervalMinutes, lines);
    }

    private static void add(GraticuleLine line, List<GraticuleLine> lines) {
        if (!line.outline().isEmpty()) {
            lines.add(line);
        }
    }
}
