package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/**
 * The line above a headline: when, and what.
 *
 * @param widthPx it may take
 */
record KickerLine(MapSubject.Kicker kicker, double widthPx, MapLettering lettering) {
    private static final double LEADING = 1.4;

    /** For the letters of a reader's own font, which may be wider. */
    private static final double SPARE = 1.05;

    /** 0 if there is none. */
    double heightPx() {
        return kicker.isEmpty() ? 0 : lettering.sizePx(Look.KICKER) * LEADING;
    }

    /** @param baseline where it starts */
    List<Mark> marks(PointPx baseline) {
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        if (!kicker.when().isEmpty()) {
            marks.add(lettering.label(kicker.when(), baseline, Look.KICKER_DATE));
            x = lettering.widthPx(kicker.when(), Look.KICKER_DATE) * SPARE;
        }
        String what = (kicker.when().isEmpty() || kicker.what().isEmpty() ? "" : " \u00b7 ") + kicker.what();
        String fitted = lettering.fitted(what, Look.KICKER, widthPx - x);
        if (!fitted.isEmpty()) {
            marks.add(lettering.label(fitted, baseline.plus(x, 0), Look.KICKER));
        }
        return marks;
    }
}
