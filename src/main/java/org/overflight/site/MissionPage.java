package org.overflight.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overflight.model.Atlas;
import org.overflight.model.Correction;
import org.overflight.model.DateWords;
import org.overflight.model.Event;
import org.overflight.model.Evidence;
import org.overflight.model.Fact;
import org.overflight.model.FlightRole;
import org.overflight.model.LengthUnit;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.PublishedDistance;
import org.overflight.model.PublishedDuration;
import org.overflight.publish.SiteFile;
import org.overflight.site.view.ChartView;
import org.overflight.site.view.CloseUpView;
import org.overflight.site.view.ConflictsView;
import org.overflight.site.view.CorrectionView;
import org.overflight.site.view.CountryView;
import org.overflight.site.view.DownloadView;
import org.overflight.site.view.EventView;
import org.overflight.site.view.FactView;
import org.overflight.site.view.FlightView;
import org.overflight.site.view.GradeView;
import org.overflight.site.view.LengthView;
import org.overflight.site.view.MissionView;
import org.overflight.site.view.PictureView;
import org.overflight.site.view.ProseView;

/** The view of a mission's page, built from top to bottom so that its sources are numbered in reading order. */
final class MissionPage {
    private static final GradeView COMPUTED = new GradeView("computed", "Computed");

    private final Atlas atlas;
    private final Mission mission;
    private final MissionFigures figures;
    private final MissionPictures pictures;
    private final List<SiteFile> downloads;
    private final Citations citations;

    MissionPage(SiteContent content, Mission mission) {
        this.atlas = content.atlas();
        this.mission = mission;
        this.figures = content.figuresOf(mission.id());
        this.pictures = content.picturesOf(mission.id());
        this.downloads = content.downloads().getOrDefault(mission.id(), List.of());
        this.citations = new Citations(atlas);
    }

    MissionView view() {
        ProseView standfirst = citations.prose(mission.standfirst());
        List<ProseView> text = citations.paragraphs(mission.text());
        List<ProseView> conflicts = citations.paragraphs(mission.conflicts());
        List<FactView> facts = facts();
        List<CloseUpView> closeUps = closeUps();
        List<FlightView> flights = new LegTables(mission, figures, citations).flights();
        List<EventView> events = events();
        ColumnBalance columns = new ColumnBalance(text, facts, events);
        var timeline = new Timelines(atlas, citations).of(mission);
        List<CorrectionView> corrections =
                mission.corrections().stream().map(this::correction).toList();
        return new MissionView(
                mission.id(),
                mission.title(),
                mission.kicker(),
                mission.when().words(),
                standfirst,
                mission.mapTitle(),
                mission.mapNote(),
                picture(pictures.main(), ".svg"),
                pictures.main().description(),
                new CurveNote(mission, figures).words(),
                charts(),
                GradeKey.of(mission),
                text,
                new ConflictsView(conflicts, columns.sideIsShorter() ? "side" : "text"),
                facts,
                closeUps,
                new Crossings(atlas, mission).of(figures),
                countries(),
                flights,
                TrackViews.of(mission),
                events,
                timeline,
                citations.sources(),
                corrections,
                downloads());
    }

    private PictureView picture(Picture picture, String suffix) {
        String file = picture.file().isEmpty() ? "" : Paths.missionFile(mission.id(), suffix);
        return new PictureView(picture.wide(), picture.phone(), picture.credit().text(), file);
    }

    private List<ChartView> charts() {
        return pictures.charts().stream()
                .map(chart -> new ChartView(chart.title(), chart.caption(), picture(chart.picture(), "")))
                .toList();
    }

    private List<FactView> facts() {
        List<FactView> facts = new ArrayList<>();
        facts.addAll(new AircraftFacts(mission).facts(citations));
        for (Fact fact : mission.facts()) {
            facts.add(new FactView(
                    fact.label(),
                    true,
                    citations.prose(fact.value()),
                    "",
                    ProseView.NONE,
                    Words.grade(fact.evidence())));
        }
        facts.add(lengthFact());
        PublishedDistance published = mission.publishedDistance();
        if (published != null) {
            facts.add(new FactView(
                    "Published distance",
                    citations.ownWords(published.words(), published.sourceIds()),
                    comparison(published),
                    citations.prose(published.note()),
                    Words.grade(Evidence.REPORTED)));
        }
        PublishedDuration duration = mission.publishedDuration();
        if (duration != null) {
            facts.add(new FactView(
                    "Published duration",
                    citations.ownWords(duration.words(), duration.sourceIds()),
                    meanSpeed(duration),
                    citations.prose(duration.note()),
                    Words.grade(Evidence.REPORTED)));
        }
        facts.addAll(new NamedCountries(mission.namedCountries(), figures.namedCountries()).facts(citations));
        return facts;
    }

    private FactView lengthFact() {
        double metres = mission.flights().stream()
                .filter(f -> f.role() == FlightRole.LEAD && f.returnOf() == null)
                .mapToDouble(f -> figures.flight(f).lengthM())
                .sum();
        LengthView length = Words.length(metres);
        boolean back = mission.flights().stream().anyMatch(f -> f.returnOf() != null);
        return new FactView(
                back ? "One way, as drawn" : "Length, as drawn",
                citations.words(length.nm() + "\u202fNM", List.of()),
                length.km() + "\u202fkm \u00b7 " + length.mi() + "\u202fmi",
                COMPUTED);
    }

    private String meanSpeed(PublishedDuration published) {
        double hours = published.duration().toMillis() / 3_600_000.0;
        long knots = Math.round(leadingM() / LengthUnit.NAUTICAL_MILE.metres() / hours);
        return "Over the drawn line " + knots + "\u202fkt on average.";
    }

    private double leadingM() {
        return mission.flights().stream()
                .filter(f -> f.role() == FlightRole.LEAD)
                .mapToDouble(f -> figures.flight(f).lengthM())
                .sum();
    }

    private String comparison(PublishedDistance published) {
        double drawnM = leadingM();
        long percent = Math.round(Math.abs(drawnM / published.lengthM() - 1) * 100);
        if (percent == 0) {
            return "The drawn line agrees.";
        }
        return "The drawn line is " + percent + "\u202f% " + (drawnM < published.lengthM() ? "shorter." : "longer.");
    }

    private List<CloseUpView> closeUps() {
        MapSettings.CloseUp closeUp = mission.map().closeUp();
        if (closeUp == null || pictures.closeUp().isEmpty()) {
            return List.of();
        }
        return List.of(new CloseUpView(
                closeUp.title(), picture(pictures.closeUp(), "-closeup.svg"), citations.prose(closeUp.caption())));
    }

    private List<CountryView> countries() {
        return figures.countries().stream()
                .map(c -> new CountryView(c.name(), Words.length(c.lengthM())))
                .toList();
    }

    private List<EventView> events() {
        List<EventView> events = new ArrayList<>();
        for (String id : mission.eventIds()) {
            Event event = atlas.event(id);
            String distance = figures.eventDistances().stream()
                    .filter(d -> d.eventId().equals(id))
                    .map(d -> Words.nm(d.distanceM()) + "\u202fNM off the drawn line")
                    .findFirst()
                    .orElse("");
            events.add(new EventView(
                    event.title(),
                    event.label(),
                    event.when().words(),
                    Words.isoDate(event.when()),
                    distance,
                    Paths.event(id),
                    List.of()));
        }
        return events;
    }

    private CorrectionView correction(Correction correction) {
        return new CorrectionView(
                DateWords.day(correction.date()), correction.date().toString(), citations.prose(correction.text()));
    }

    private List<DownloadView> downloads() {
        List<DownloadView> views = new ArrayList<>();
        for (SiteFile file : downloads) {
            String path = file.path().path();
            views.add(new DownloadView(formatName(path), path));
        }
        if (!pictures.main().file().isEmpty()) {
            views.add(new DownloadView("SVG", Paths.missionFile(mission.id(), ".svg")));
        }
        if (pictures.card().length > 0) {
            views.add(new DownloadView("PNG", Paths.missionFile(mission.id(), "-card.png")));
        }
        return views;
    }

    private static String formatName(String path) {
        if (path.endsWith("-a4.svg") || path.endsWith("-letter.svg")) {
            return path.endsWith("-a4.svg") ? "SVG to print, A4" : "SVG to print, US Letter";
        }
        if (path.endsWith("-card-2x.png")) {
            return "PNG, 2400 pixels wide";
        }
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return extension.equals("geojson") ? "GeoJSON" : extension.toUpperCase(Locale.ROOT);
    }
}
