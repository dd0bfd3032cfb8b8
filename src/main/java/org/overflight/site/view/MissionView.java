package org.overflight.site.view;

import java.util.List;

/**
 * A mission's page.
 *
 * @param date in words
 * @param mapCaption what the picture shows and what is evidence in it
 * @param longDescription of the map, generated from the model
 * @param whyItCurves one sentence; empty where the line looks straight
 */
public record MissionView(
        String id,
        String title,
        String kicker,
        String date,
        ProseView standfirst,
        String mapTitle,
        String mapCaption,
        PictureView picture,
        String longDescription,
        String whyItCurves,
        List<GradeKeyView> grades,
        List<ProseView> text,
        List<ProseView> conflicts,
        List<FactView> facts,
        List<CloseUpView> closeUps,
        List<CrossingView> crossings,
        List<CountryView> countries,
        List<FlightView> flights,
        List<EventView> events,
        List<TimelineView> timeline,
        List<SourceView> sources,
        List<CorrectionView> corrections,
        List<DownloadView> downloads) {}
