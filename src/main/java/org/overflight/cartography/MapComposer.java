package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.overflight.basemap.Basemap;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.Framing;
import org.overflight.geodesy.Circles;
import org.overflight.lettering.Lettering;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.PositionSequence;
import org.overflight.model.RangeRing;
import org.overflight.projection.Candidate;
import org.overflight.projection.HemispheresRule;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionChoice;
import org.overflight.projection.ProjectionChooser;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.MapCredit;
import org.overflight.scene.PaperSize;
import org.overflight.scene.Theme;

/**
 * Composes maps: any subject on any sheet. Immutable; safe for use by many threads.
 *
 * @param theme for the sizes of letters
 */
public record MapComposer(Basemap basemap, Lettering lettering, Theme theme) {
    /** Enough for choosing and fitting a projection; what is drawn is computed to a fraction of a pixel. */
    static final double CONTENT_TOLERANCE_M = 5_000;

    /** Sheets lie lengthwise unless a map gains a tenth. */
    private static final double LARGER_ENOUGH_TO_TURN = 0.9;

    /** A number beyond this tells nobody anything: the route runs along a pole that is drawn as a line. */
    private static final long MOST_SCALE_ERROR_PERCENT = 200;

    /** Composes a map. */
    public ComposedMap compose(MapSubject subject, SheetLayout layout) {
        MapLettering letters = new MapLettering(lettering, theme);
        SheetLayout roomy = SheetBands.withRoomForWords(layout, subject, letters);
        List<MapStage> stages = hemispheres(subject, roomy)
                .map(rule -> new HemispheresPlan(subject, roomy, credit(rule, subject)).stages())
                .orElseGet(() -> List.of(new InsetPlan(this, subject, roomy).stage()));
        ComposedMap map = new SheetDrawing(stages, basemap, letters).compose();
        List<String> dropped =
                new ArrayList<>(lost(stages.stream().map(MapStage::sheet).toList(), content(subject)));
        dropped.addAll(map.dropped());
        return new ComposedMap(map.scene(), map.credit(), dropped);
    }

    /** Why a map is two discs, if it is; a map of a part or of the whole Earth never is. */
    private static Optional<HemispheresRule> hemispheres(MapSubject subject, SheetLayout layout) {
        return subject.framing() == Framing.EVERYTHING
                ? HemispheresRule.of(story(subject), layout.mapBox(), subject.settings())
                : Optional.empty();
    }

    /** An author may fix a projection that cannot show all; by rule none is chosen that loses more than another. */
    private static List<String> lost(List<SheetProjection> sheets, MapContent content) {
        boolean whole = content.points().stream().allMatch(p -> isOn(sheets, p))
                && content.routes().stream().allMatch(r -> isOn(sheets, r));
        return whole
                ? List.of()
                : List.of("places or a part of the route beyond the edge of "
                        + ProjectionWords.of(sheets.get(0).spec()));
    }

    private static boolean isOn(List<SheetProjection> sheets, LonLat position) {
        return sheets.stream().anyMatch(sheet -> sheet.point(position).isPresent());
    }

    private static boolean isOn(List<SheetProjection> sheets, PositionSequence line) {
        for (int i = 0; i < line.size(); i++) {
            if (!isOn(sheets, line.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A map on paper.
     *
     * @param paper the sheet, lengthwise or turned: whichever shows the subject larger
     */
    public record PrintSheet(PaperSize paper, ComposedMap map) {}

    /** Composes a map for print. */
    public PrintSheet print(MapSubject subject, PaperSize size) {
        double lengthwiseM = detailMetresPerPx(subject, SheetLayout.paper(size));
        double turnedM = detailMetresPerPx(subject, SheetLayout.paper(size.turned()));
        PaperSize paper = turnedM < lengthwiseM * LARGER_ENOUGH_TO_TURN ? size.turned() : size;
        return new PrintSheet(paper, compose(subject, SheetLayout.paper(paper)));
    }

    private double detailMetresPerPx(MapSubject subject, SheetLayout layout) {
        return hemispheres(subject, layout)
                .map(rule -> new HemispheresPlan(subject, layout, credit(rule, subject))
                        .stages()
                        .get(0))
                .orElseGet(() -> stage(subject, layout, 0))
                .detailMetresPerPx();
    }

    /**
     * A map without insets.
     *
     * @param downPx how far the map is moved down on its sheet, to make room
     */
    MapStage stage(MapSubject subject, SheetLayout layout, double downPx) {
        MapContent content = content(subject);
        ProjectionChoice choice = ProjectionChooser.choose(content, layout.mapBox(), subject.settings());
        SheetFitting.Fitted fitted = new SheetFitting(choice.spec(), content, subject.framing()).on(layout, downPx);
        double detailM = SheetScale.detailMetresPerPx(fitted.sheet());
        return new MapStage(subject, fitted.layout(), fitted.sheet(), detailM, credit(choice, subject), List.of());
    }

    /** An inset of a map, in a projection of its own. */
    MapStage insetStage(MapStage main, List<LonLat> positions, BoxPx box) {
        MapSubject part = main.subject().part(positions);
        ProjectionChoice choice = ProjectionChooser.choose(content(part), box, part.settings());
        SheetProjection sheet = new InsetFitting(main.sheet(), box).fit(choice.spec(), content(part));
        SheetLayout layout = SheetLayout.inset(box, main.layout());
        return new MapStage(part, layout, sheet, SheetScale.detailMetresPerPx(sheet), credit(choice, part), List.of());
    }

    /** Tells which projections were considered for a map, with their scores: a line each, the chosen one first. */
    public List<String> explain(MapSubject subject, SheetLayout layout) {
        Optional<HemispheresRule> discs = hemispheres(subject, layout);
        MapSettings settings = discs.isEmpty() ? subject.settings() : MapSettings.AUTOMATIC;
        ProjectionChoice choice = ProjectionChooser.choose(content(subject), layout.mapBox(), settings);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%8s  %8s  %s", "score", "error", "projection"));
        discs.ifPresent(rule -> lines.add(String.format(
                Locale.ROOT,
                "%8s  %6.1f %%  %s: chosen by rule, %s; the single projections would be",
                "",
                rule.maxScaleErrorPercent(),
                ProjectionWords.HEMISPHERES,
                rule.reason())));
        for (Candidate candidate : choice.candidates()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%8.3f  %6.1f %%  %s: %s",
                    candidate.score(),
                    candidate.measures().maxScaleErrorPercent(),
                    ProjectionWords.of(candidate.spec()),
                    candidate.reason()));
        }
        return lines;
    }

    /** Lines of flight and places. */
    private static MapContent story(MapSubject subject) {
        List<PositionSequence> lines = new ArrayList<>();
        for (FlightMark mark : subject.flights()) {
            for (int i = 0; i < mark.flight().route().legs().size(); i++) {
                lines.add(LegGeometry.path(mark.flight(), i, CONTENT_TOLERANCE_M));
            }
        }
        return new MapContent(
                lines,
                subject.places().stream().map(MapSubject.PlaceMark::position).toList());
    }

    private static MapContent content(MapSubject subject) {
        List<LonLat> points = new ArrayList<>(subject.focus());
        List<PositionSequence> lines = new ArrayList<>();
        if (subject.framing() != Framing.FOCUS) {
            MapContent story = story(subject);
            lines.addAll(story.routes());
            subject.events().forEach(e -> points.add(e.position()));
            points.addAll(story.points());
            for (AreaMark area : subject.areas()) {
                area.polygon().rings().forEach(lines::add);
            }
            for (RangeRing ring : subject.rings()) {
                Circles.ring(ring.center(), ring.radiusM(), CONTENT_TOLERANCE_M)
                        .rings()
                        .forEach(lines::add);
            }
        }
        return new MapContent(lines, points);
    }

    private static MapCredit credit(ProjectionChoice choice, MapSubject subject) {
        return credit(ProjectionWords.of(choice.spec()), choice.maxScaleErrorPercent(), subject);
    }

    private static MapCredit credit(HemispheresRule rule, MapSubject subject) {
        return credit(ProjectionWords.HEMISPHERES, rule.maxScaleErrorPercent(), subject);
    }

    private static MapCredit credit(String projection, double maxScaleErrorPercent, MapSubject subject) {
        boolean routes = !subject.flights().isEmpty() && subject.framing() != Framing.FOCUS;
        long percent = Math.round(maxScaleErrorPercent);
        String along = routes ? " along the route" : "";
        String error = percent > MOST_SCALE_ERROR_PERCENT
                ? "not true to scale along the whole route"
                : "largest scale error" + along + (percent == 0 ? " under 1" : " " + percent) + "\u2009%";
        String legs = subject.flights().isEmpty() ? "" : "Legs are drawn on the WGS\u202f84 ellipsoid. ";
        return new MapCredit(projection, error, legs + "Natural Earth, de facto borders; dashed: disputed.");
    }
}
