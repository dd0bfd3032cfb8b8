package org.overflight.site.view;

import java.util.List;

/**
 * The first page: the overview map and all missions.
 *
 * @param note sentence below the headline
 * @param mapCaption what is evidence in the map; empty for none
 */
public record AtlasView(
        String title,
        String note,
        String mapCaption,
        PictureView picture,
        String longDescription,
        List<MissionLinkView> missions) {
    public AtlasView {
        missions = List.copyOf(missions);
    }
}
