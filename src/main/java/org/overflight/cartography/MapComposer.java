package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overflight.basemap.Basemap;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.Framing;
import org.overflight.geodesy.Circles;
import org.overflight.lettering.Lettering;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.RangeRing;
import org.overflight.projection.Candidate;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionChoice;
import org.overflight.projection.ProjectionChooser;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PaperSize;
import org.overflight.scene.Theme;

/**
 * Composes maps: any subject on any sheet. Immutable; safe for use by many threads.
 *
 * @param theme for the sizes of letters
 */
public record MapComposer(Basemap basemap, Lettering lettering, Theme theme) {
    /** Enough for choosing and fitting a projection; what is drawn is computed to a fraction of a pixel. */
    private static final double CONTENT_TOLERANCE_M = 5_000;

    /** Sheets lie lengthwise unless a map gains a tenth. */
    private static final double LARGER_ENOUGH_TO_TURN = 0.9;

    /** A number beyond this tells nobody anything: the route runs along a pole that is drawn as a line. */
    private static final long MOST_SCALE_ERROR_PERCENT = 200;

    /** Composes a map. */
    public ComposedMap compose(MapSubject subject, SheetLayout layout) {
        MapLettering letters = new MapLettering(lettering, theme);
        SheetLayout roomy = SheetBands.withRoomForWords(layout, subject, letters);
        MapStage stage = new InsetPlan(this, subject, roomy).stage();
        ComposedMap map = new SheetDrawing(stage, basemap, letters).compose();
        List<String> dropped = new ArrayList<>(lost(stage.sheet(), content(subject)));
        dropped.addAll(map.dropped());
        return new ComposedMap(map.scene(), map.credit(), dropped);
    }

    /** An author may fix a projection that cannot show all; by rule none is chosen that loses more than another. */
    private static List<String> lost(SheetProjection sheet, MapContent content) {
        boolean whole = content.points().stream().allMatch(p -> sheet.point(p).isPresent())
                && content.routes().stream().allMatch(r -> isOn(sheet, r));
        return whole
                ? List.of()
                : List.of("places or a part of the route beyond the edge of " + ProjectionWords.of(sheet.spec()));
    }

    private static boolean isOn(SheetProjection sheet, PositionSequence line) {
        for (int i = 0; i < line.size(); i++) {
            if (sheet.point(line.get(i)).isEmpty()) {
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
        double lengthwiseM = stage(subject, SheetLayout.paper(size), 0).detailMetresPerPx();
        double turnedM = stage(subject, SheetLayout.paper(size.turned()), 0).detailMetresPerPx();
        PaperSize paper = turnedM < lengthwiseM * LARGER_ENOUGH_TO_TURN ? size.turned() : size;
        return new PrintSheet(paper, compose(subject, SheetLayout.paper(paper)));
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
        ProjectionChoice choice = ProjectionChooser.choose(content(subject), layout.mapBox(), subject.settings());
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%8s  %8s  %s", "score", "error", "projection"));
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

    private static MapContent content(MapSubject subject) {
        List<LonLat> points = new ArrayList<>(subject.focus());
        List<PositionSequence> lines = new ArrayList<>();
        if (subject.framing() != Framing.FOCUS) {
            for (FlightMark mark : subject.flights()) {
                for (int i = 0; i < mark.flight().route().legs().size(); i++) {
                    lines.add(LegGeometry.path(mark.flight(), i, CONTENT_TOLERANCE_M));
                }
            }
            subject.events().forEach(e -> points.add(e.position()));
            subject.places().forEach(p -> points.add(p.position()));
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

    private static String credit(ProjectionChoice choice, MapSubject subject) {
        boolean routes = !subject.flights().isEmpty() && subject.framing() != Framing.FOCUS;
        long percent = Math.round(choice.maxScaleErrorPercent());
        String along = routes ? " along the route" : "";
        String error = percent > MOST_SCALE_ERROR_PERCENT
                ? "not true to scale along the whole route"
                : "largest scale error" + along + " " + percent + "\u2009%";
        String legs = subject.flights().isEmpty() ? "" : " Legs are drawn on the WGS\u202f84 ellipsoid.";
        return ProjectionWords.of(choice.spec()) + "; " + error + "." + legs
                + " Natural Earth, de facto borders; dashed: disputed.";
    }
}
