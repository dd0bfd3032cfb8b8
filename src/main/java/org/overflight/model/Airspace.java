package org.overflight.model;

import java.util.List;

/**
 * A part of the air above the Earth, by its outline on the ground.
 *
 * @param id unique among airspaces
 * @param extent its limits of height, as far as they are given
 * @param text paragraphs about it
 * @param sourceIds of its outline
 */
public record Airspace(
        String id,
        String name,
        AirspaceShape shape,
        VerticalExtent extent,
        Evidence evidence,
        List<Prose> text,
        List<String> sourceIds) {
    public Airspace {
        text = List.copyOf(text);
        sourceIds = List.copyOf(sourceIds);
    }
}
