package org.overflight.site.view;

import java.util.List;

/**
 * The page of a place, an airspace or an event.
 *
 * @param kicker what sort of thing it is
 * @param localNames names in other languages
 * @param missions that it belongs to
 * @param events that happened there, or none
 */
public record TopicView(
        String kicker,
        String title,
        List<LocalNameView> localNames,
        PictureView picture,
        String longDescription,
        List<ProseView> text,
        List<FactView> facts,
        List<EventView> events,
        List<MissionLinkView> missions,
        List<CrossingOfMissionView> crossings,
        List<SourceView> sources) {
    /** A name in another language. */
    public record LocalNameView(String text, String language, boolean rightToLeft) {}

    /** A passage of a mission through the airspace. */
    public record CrossingOfMissionView(LinkView mission, CrossingView crossing) {}
}
