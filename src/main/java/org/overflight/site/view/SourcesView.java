package org.overflight.site.view;

import java.util.List;

/** The page of all sources, sorted by publisher and title. */
public record SourcesView(List<SourceView> sources) {
    public SourcesView {
        sources = List.copyOf(sources);
    }
}
