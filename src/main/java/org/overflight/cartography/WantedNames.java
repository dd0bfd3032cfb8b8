package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.overflight.basemap.Country;
import org.overflight.basemap.Ground;
import org.overflight.basemap.PlaceNames;
import org.overflight.basemap.TownName;
import org.overflight.basemap.WaterName;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.cartography.labels.LabelRank;
import org.overflight.cartography.labels.LabelRequest;
import org.overflight.cartography.labels.LabelText;
import org.overflight.cartography.labels.NumberRanges;
import org.overflight.cartography.labels.Obstacles.Disc;
import org.overflight.geodesy.Circles;
import org.overflight.lettering.TextSize;
import org.overflight.model.LonLat;
import org.overflight.model.RangeRing;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * What a map wants lettered, and how important each name is: the author's places, then events, airspaces, countries, waters and
 * towns.
 */
final class WantedNames {
    private static final double ROUTE_NAME_GAP_PX = 4;
    private static final int MOST_BOLD = 15;
    private static final double TICK_PX = 4;
    private static final double RING_NAME_GAP_PX = 3;
    private static final double PX_PER_COUNTRY = 42_000;
    private static final double PX_PER_WATER = 60_000;
    private static final double PX_PER_TOWN = 55_000;

    private final MapStage stage;
    private final SheetProjection sheet;
    private final Ground ground;
    private final RouteDrawing routes;
    private final MapLettering lettering;
    private final LandGrid land;
    private final PlaceSymbols symbols;
    private final TimeTicks ticks;
    private final List<MapName> names = new ArrayList<>();
    private final List<DroppedName> leftOut = new ArrayList<>();

    WantedNames(NamedMap map) {
        this.stage = map.stage();
        this.sheet = stage.sheet();
        this.ground = map.ground();
        this.routes = map.routes();
        this.lettering = map.lettering();
        this.land = map.land();
        this.symbols = map.symbols();
        this.ticks = map.marks().ticks();
    }

    /** All names. */
    List<MapName> all() {
        if (stage.layout().arrowSpacingPx() > 0) {
            stage.subject().places().forEach(this::place);
            numbers();
            stage.subject().events().forEach(this::event);
            stage.subject().areas().forEach(this::area);
        }
        stage.subject().flights().forEach(this::route);
        stage.subject().rings().forEach(this::ring);
        ticks.ticks().forEach(this::tick);
        if (stage.layout().has(Furniture.COUNTRY_NAMES)) {
            countries();
        }
        if (stage.layout().has(Furniture.WATER_NAMES)) {
            waters();
        }
        if (stage.layout().has(Furniture.TOWN_NAMES)) {
            towns();
        }
        return List.copyOf(names);
    }

    /** Names of the author's that the layout does not ask for. */
    List<DroppedName> leftOut() {
        return List.copyOf(leftOut);
    }

    private void add(Function<String, LabelRequest> request, List<NameLine> lines) {
        add(request, lines, 0);
    }

    private void add(Function<String, LabelRequest> request, List<NameLine> lines, int number) {
        LabelRequest unnamed = request.apply("");
        String id = unnamed.rank() + " " + lines.get(0).text() + " " + names.size();
        names.add(new MapName(request.apply(id.toLowerCase(Locale.ROOT)), lines, number));
    }

    private LabelText measured(List<NameLine> lines) {
        List<TextSize> sizes =
                lines.stream().map(l -> lettering.size(l.text(), l.letters())).toList();
        double leading = lettering.sizePx(lines.get(lines.size() - 1).letters()) * 1.22;
        return new LabelText(sizes, lines.size() == 1 ? 0 : leading);
    }

    private void addPoint(LabelRank rank, int order, List<NameLine> lines, Disc symbol) {
        LabelText text = measured(lines);
        add(id -> new LabelRequest.OfPoint(id, rank, order, text, symbol.at(), symbol.radiusPx()), lines);
    }

    private void route(FlightMark mark) {
        Outline line = routes.drawn(mark);
        if (mark.name().isEmpty() || line.isEmpty()) {
            return;
        }
        List<Look> looks = new ArrayList<>(mark.colour());
        looks.add(Look.ROUTE_NAME);
        List<NameLine> lines = List.of(new NameLine(mark.name(), looks, "", false));
        LabelText text = measured(lines);
        add(
                id -> new LabelRequest.OfLine(
                        id, LabelRank.ROUTE, 0, text, line, ROUTE_NAME_GAP_PX, LabelRequest.Turning.EITHER),
                lines);
    }

    private void tick(TimeTicks.Tick tick) {
        addPoint(LabelRank.ROUTE, 1, List.of(NameLine.of(tick.text(), Look.TIME_LABEL)), new Disc(tick.at(), TICK_PX));
    }

    private void ring(RangeRing ring) {
        var circle = Circles.ring(ring.center(), ring.radiusM(), stage.detailMetresPerPx());
        Outline line = sheet.lines(ClosedLines.of(circle));
        if (ring.label().isEmpty() || line.isEmpty() || stage.layout().arrowSpacingPx() == 0) {
            return;
        }
        List<NameLine> lines = List.of(NameLine.of(ring.label(), Look.PLACE_DETAIL));
        LabelText text = measured(lines);
        add(
                id -> new LabelRequest.OfLine(
                        id, LabelRank.ROUTE, 1, text, line, RING_NAME_GAP_PX, LabelRequest.Turning.UPRIGHT),
                lines);
    }

    private Optional<PointPx> visible(LonLat position) {
        return stage.visible(position);
    }

    private void place(PlaceMark place) {
        if (place.name().isEmpty() || stage.isToldElsewhere(place.position())) {
            return;
        }
        if (isMinor(place) && !stage.layout().has(Furniture.WAYPOINT_NUMBERS)) {
            leftOut.add(new DroppedName(place.name(), 0));
            return;
        }
        visible(place.position()).ifPresent(at -> {
            List<NameLine> lines = new ArrayList<>();
            lines.add(NameLine.of(place.name(), isMinor(place) ? Look.PLACE_NAME_MINOR : Look.PLACE_NAME));
            if (!place.localName().isEmpty()) {
                lines.add(new NameLine(place.localName(), List.of(Look.PLACE_DETAIL), place.localLanguage(), true));
            }
            if (!place.detail().isEmpty()) {
                lines.add(NameLine.of(place.detail(), Look.PLACE_DETAIL));
            }
            LabelText text = measured(lines);
            double radius = symbols.radiusPx(place);
            add(
                    id -> new LabelRequest.OfPoint(id, LabelRank.PLACE, place.rank(), text, at, radius),
                    lines,
                    place.number());
        });
    }

    /** On a map of many places only those that have pages of their own, or begin or end a flight, are in bold. */
    private boolean isMinor(PlaceMark place) {
        long named = stage.subject().places().stream()
                .filter(p -> !p.name().isEmpty())
                .count();
        return named > MOST_BOLD && !place.major();
    }

    /** Numbers beside symbols; those that are too close for one each are joined into ranges. */
    private void numbers() {
        List<NumberRanges.Numbered> rings = new ArrayList<>();
        for (PlaceMark place : stage.subject().places()) {
            if (symbols.wantsNumberBeside(place)) {
                visible(place.position()).ifPresent(at -> rings.add(new NumberRanges.Numbered(place.number(), at)));
            }
        }
        for (NumberRanges.NumberRange range : NumberRanges.join(rings)) {
            NameLine line = NameLine.of(range.text(), Look.WAYPOINT_NUMBER);
            addPoint(LabelRank.NUMBER, 0, List.of(line), new Disc(range.middle(), 4));
        }
    }

    private void event(EventMark event) {
        if (stage.isToldElsewhere(event.position())) {
            return;
        }
        visible(event.position()).ifPresent(at -> {
            List<NameLine> lines = new ArrayList<>();
            lines.add(NameLine.of(event.name(), Look.EVENT_NAME));
            if (!event.detail().isEmpty()) {
                lines.add(NameLine.of(event.detail(), Look.PLACE_DETAIL));
            }
            addPoint(LabelRank.EVENT, 0, lines, new Disc(at, 7));
        });
    }

    private void area(AreaMark area) {
        Outline outline = sheet.polygon(area.polygon());
        boolean named = stage.subject().places().stream().anyMatch(p -> p.name().equals(area.name()));
        if (named || area.name().isEmpty() || outline.isEmpty()) {
            return;
        }
        List<NameLine> lines = List.of(NameLine.of(area.name(), Look.AIRSPACE_NAME));
        double width = lettering.widthPx(area.name(), Look.AIRSPACE_NAME);
        InnerPoint.of(outline, sheet.frame()).ifPresent(inner -> {
            if (inner.radiusPx() * 2 > width * 0.8) {
                addArea(LabelRank.AIRSPACE, 0, lines, new Room(inner.at(), outline));
            } else {
                addPoint(LabelRank.AIRSPACE, 0, lines, new Disc(inner.at(), Math.min(inner.radiusPx() + 4, 30)));
            }
        });
    }

    /** Where the name of an area may stand. */
    private record Room(PointPx at, Outline area) {}

    private void addArea(LabelRank rank, int order, List<NameLine> lines, Room room) {
        LabelText text = measured(lines);
        add(id -> new LabelRequest.OfArea(id, rank, order, text, room.at(), room.area(), 0.6), lines);
    }

    private double areaPx() {
        return sheet.frame().widthPx() * sheet.frame().heightPx();
    }

    /** A name and how much it matters: the larger the more. */
    private record Weighed(double weight, LabelRank rank, List<NameLine> lines, Room room) {}

    private void countries() {
        List<Weighed> found = new ArrayList<>();
        for (Country country : ground.countries()) {
            Outline area = sheet.polygon(country.area());
            InnerPoint.of(area, sheet.frame()).ifPresent(inner -> {
                String text = country.label().toUpperCase(Locale.ROOT);
                boolean named = stage.subject().tintedCountries().contains(country.isoAlpha2());
                Look look = inner.radiusPx() > 34 ? Look.COUNTRY_NAME : Look.COUNTRY_NAME_SMALL;
                if (inner.radiusPx() * 2.1 > lettering.widthPx(text, look) || (named && inner.radiusPx() > 6)) {
                    found.add(new Weighed(
                            inner.radiusPx() + (named ? 1000 : 0),
                            LabelRank.COUNTRY,
                            List.of(NameLine.of(text, look)),
                            new Room(inner.at(), area)));
                }
            });
        }
        addWeightiest(found, (int) Math.max(5, areaPx() / PX_PER_COUNTRY));
    }

    private void addWeightiest(List<Weighed> found, int most) {
        found.sort(Comparator.comparingDouble((Weighed w) -> -w.weight())
                .thenComparing(w -> w.lines().get(0).text()));
        for (int i = 0; i < Math.min(most, found.size()); i++) {
            Weighed name = found.get(i);
            addArea(name.rank(), i, name.lines(), name.room());
        }
    }

    private void waters() {
        List<Weighed> found = new ArrayList<>();
        for (WaterName water : PlaceNames.bundled().waters()) {
            visible(water.position()).ifPresent(at -> {
                double extentPx = water.extentM() / sheet.metresPerPx(water.position());
                Look look = water.rank() == 1 ? Look.OCEAN_NAME : extentPx > 90 ? Look.SEA_NAME : Look.SEA_NAME_SMALL;
                TextSize size = lettering.size(water.name(), look);
                if (size.widthPx() < extentPx * 0.95) {
                    openWater(at, size, extentPx)
                            .ifPresent(spot -> found.add(new Weighed(
                                    extentPx - 100 * water.rank(),
                                    LabelRank.WATER,
                                    List.of(NameLine.of(water.name(), look)),
                                    new Room(spot, Outline.of(around(spot, size))))));
                }
            });
        }
        addWeightiest(found, (int) Math.max(4, areaPx() / PX_PER_WATER));
    }

    /** The spot nearest to where a water's name belongs at which the name lies on water. */
    private Optional<PointPx> openWater(PointPx at, TextSize size, double extentPx) {
        double reachPx = Math.min(extentPx / 3, 90);
        for (double offPx = 0; offPx <= reachPx; offPx += 6) {
            for (int direction = 0; direction < (offPx == 0 ? 1 : 8); direction++) {
                double angle = direction * StrictMath.PI / 4;
                PointPx spot = at.plus(offPx * StrictMath.cos(angle), offPx * StrictMath.sin(angle) / 2);
                if (land.landShare(around(spot, size)) < 0.03) {
                    return Optional.of(spot);
                }
            }
        }
        return Optional.empty();
    }

    /** The room of a name and a little more. */
    private static BoxPx around(PointPx middle, TextSize size) {
        double halfWidth = size.widthPx() / 2 + 3;
        double halfHeight = size.ascentPx() / 2 + 4;
        return new BoxPx(middle.xPx() - halfWidth, middle.yPx() - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    private void towns() {
        Set<String> own = new HashSet<>();
        stage.subject().places().forEach(p -> own.add(p.name()));
        int most = (int) (areaPx() / PX_PER_TOWN);
        int rankShown = TownRanks.shown(stage.detailMetresPerPx());
        int order = 0;
        for (TownName town : PlaceNames.bundled().towns()) {
            Optional<PointPx> at = visible(town.position());
            if (town.rank() <= rankShown && !own.contains(town.name()) && at.isPresent() && order < most) {
                addPoint(
                        LabelRank.TOWN,
                        order++,
                        List.of(NameLine.of(town.name(), Look.TOWN_NAME)),
                        new Disc(at.get(), 3));
            }
        }
    }
}
