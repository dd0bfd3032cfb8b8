package org.overflight.site.view;

import java.util.List;

/**
 * A mission's page.
 *
 * @param date in words
 * @param mapCaption what the picture shows and what is evidence in it
 * @param longDescription of the map, generated from the model
 * @param whyItCurves one sentence; empty where the line looks straight
 * @param charts of altitudes and speeds; empty unless a flight was recorded
 * @param tracks how recorded tracks were read
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
        List<ChartView> charts,
        List<GradeKeyView> grades,
        List<ProseView> text,
        ConflictsView conflicts,
        List<FactView> facts,
        List<CloseUpView> closeUps,
        List<CrossingView> crossings,
        List<CountryView> countries,
        List<FlightView> flights,
        List<TrackView> tracks,
        List<EventView> events,
        List<TimelineView> timeline,
        List<SourceView> sources,
        List<CorrectionView> corrections,
        List<DownloadView> downloads) {}
