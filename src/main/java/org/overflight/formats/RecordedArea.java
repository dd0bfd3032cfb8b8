package org.overflight.formats;

import org.jspecify.annotations.Nullable;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalLimit;

/**
 * A region.
 *
 * @param name empty if it has none
 * @param airspaceClass for example {@code D} or, in the older OpenAir, {@code CTR}; empty if not given
 * @param airspaceType for example {@code TMA}; empty if not given
 * @param floor lower limit, if given
 * @param ceiling upper limit, if given
 */
public record RecordedArea(
        String name,
        String airspaceClass,
        String airspaceType,
        @Nullable VerticalLimit floor,
        @Nullable VerticalLimit ceiling,
        SphericalPolygon polygon) {
    /** A region of which only the outline is known. */
    static RecordedArea plain(String name, SphericalPolygon polygon) {
        return new RecordedArea(name, "", "", null, null, polygon);
    }
}
