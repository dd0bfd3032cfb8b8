package org.overflight.site;

import java.util.List;

/**
 * The pictures of a mission.
 *
 * @param main its map
 * @param closeUp the second map, or {@link Picture#NONE}
 * @param charts of altitudes and speeds, for recorded flights
 * @param thumbnail small stand-alone SVG for lists, 8 by 5; empty for none
 * @param card PNG for social media; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // a buffer handed on to the disk, never compared or hashed
public record MissionPictures(Picture main, Picture closeUp, List<Chart> charts, String thumbnail, byte[] card) {
    public MissionPictures {
        charts = List.copyOf(charts);
    }
}
