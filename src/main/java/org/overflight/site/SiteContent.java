package org.overflight.site;

import java.util.List;
import java.util.Map;
import org.overflight.model.Atlas;
import org.overflight.model.MissionFigures;
import org.overflight.publish.SiteFile;

/**
 * All that the pages are made of.
 *
 * @param figures by mission id
 * @param missionPictures by mission id
 * @param topicPictures maps of places, airspaces and events, by {@code places/id}, {@code airspaces/id}, {@code events/id}
 * @param overview the map of all missions
 * @param mapStyle CSS of the maps
 * @param pageColors CSS of the colours and fonts of the pages
 * @param downloads files beside the missions' pages, by mission id
 */
public record SiteContent(
        Atlas atlas,
        Map<String, MissionFigures> figures,
        Map<String, MissionPictures> missionPictures,
        Map<String, Picture> topicPictures,
        Picture overview,
        String mapStyle,
        String pageColors,
        Map<String, List<SiteFile>> downloads) {
    public SiteContent {
        figures = Map.copyOf(figures);
        missionPictures = Map.copyOf(missionPictures);
        topicPictures = Map.copyOf(topicPictures);
        downloads = Map.copyOf(downloads);
    }

    MissionFigures figuresOf(String missionId) {
        MissionFigures found = figures.get(missionId);
        if (found == null) {
            throw new IllegalArgumentException("no figures of " + missionId);
        }
        return found;
    }

    MissionPictures picturesOf(String missionId) {
        MissionPictures found = missionPictures.get(missionId);
        if (found == null) {
            throw new IllegalArgumentException("no pictures of " + missionId);
        }
        return found;
    }
}
