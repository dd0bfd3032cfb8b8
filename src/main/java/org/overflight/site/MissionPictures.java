package org.overflight.site;

/**
 * The pictures of a mission.
 *
 * @param main its map
 * @param closeUp the second map, or {@link Picture#NONE}
 * @param thumbnail small stand-alone SVG for lists, 8 by 5; empty for none
 * @param card PNG for social media; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // a buffer handed on to the disk, never compared or hashed
public record MissionPictures(Picture main, Picture closeUp, String thumbnail, byte[] card) {}
