package org.overflight.site.view;

import java.util.List;

/**
 * The page on how the maps are made.
 *
 * @param projections how each mission's map is projected
 */
public record MethodView(
        List<GradeKeyView> grades, List<ProseView> about, List<ProjectionView> projections, List<SourceView> sources) {
    /**
     * The projection of a mission's map.
     *
     * @param scale how true to scale the map is along the route; empty if the map does not say
     */
    public record ProjectionView(LinkView mission, String projection, String scale) {}
}
