package org.overflight.site.view;

import java.util.List;

/** The first page: the overview map and all missions. */
public record AtlasView(
        String title, String note, PictureView picture, String longDescription, List<MissionLinkView> missions) {
    public AtlasView {
        missions = List.copyOf(missions);
    }
}
