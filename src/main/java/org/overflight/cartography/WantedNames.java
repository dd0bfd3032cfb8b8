package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.overflight.basemap.Country;
import org.overflight.basemap.Ground;
import org.overflight.basemap.PlaceNames;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.Marker;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.model.LonLat;
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
    private static final int PLACE = 1000;
    private static final int EVENT = 900;
    private static final int NUMBER = 850;
    private static final int AREA = 800;
    private static final int COUNTRY = 600;
    private static final int WATER = 500;
    private static final int TOWN = 300;
    private static final double PX_PER_COUNTRY = 42_000;
    private static final double PX_PER_WATER = 60_000;
    private static final double PX_PER_TOWN = 55_000;

    private final MapStage stage;
    private final SheetProjection sheet;
    private final Ground ground;
    private final MapLettering lettering;
    private final List<Name> names = new ArrayList<>();

    WantedNames(MapStage stage, Ground ground, MapLettering lettering) {
        this.stage = stage;
        this.sheet = stage.sheet();
        this.ground = ground;
        this.lettering = lettering;
    }

    /** All names, the most important first. */
    List<Name> all() {
        if (stage.layout().arrowSpacingPx() > 0) {
            stage.subject().places().forEach(this::place);
            numbers();
            stage.subject().events().forEach(this::event);
            stage.subject().areas().forEach(this::area);
        }
        if (stage.layout().has(Furniture.COUNTRY_NAMES)) {
            countries();
        }
        if (stage.layout().has(Furniture.WATER_NAMES)) {
            waters();
        }
        if (stage.layout().has(Furniture.TOWN_NAMES)) {
            towns();
        }
        names.sort(Comparator.comparingInt((Name n) -> -n.priority()).thenComparing(Name::what));
        return List.copyOf(names);
    }

    private Optional<PointPx> visible(LonLat position) {
        return sheet.point(position).filter(sheet.frame()::contains);
    }

    private void place(PlaceMark place) {
        if (place.name().isEmpty()) {
            return;
        }
        visible(place.position()).ifPresent(at -> {
            List<NameLine> lines = new ArrayList<>();
            lines.add(NameLine.of(place.name(), Look.PLACE_NAME, Look.HALO_LAND));
            if (!place.localName().isEmpty()) {
                lines.add(new NameLine(
                        place.localName(), List.of(Look.PLACE_DETAIL, Look.HALO_LAND), place.localLanguage(), true));
            }
            if (!place.detail().isEmpty()) {
                lines.add(NameLine.of(place.detail(), Look.PLACE_DETAIL, Look.HALO_LAND));
            }
            names.add(new Name.OfPoint(place.name(), lines, PLACE - place.rank(), at, radiusPx(place)));
        });
    }

    private double radiusPx(PlaceMark place) {
        boolean numbered = stage.layout().has(Furniture.WAYPOINT_NUMBERS) && place.number() > 0;
        return switch (place.marker()) {
            case DISC -> numbered ? 9 : 6;
            case RING -> 4;
            case DOT -> 3;
        };
    }

    /** Numbers beside rings; those that are too close for one each are joined into ranges. */
    private void numbers() {
        if (!stage.layout().has(Furniture.WAYPOINT_NUMBERS)) {
            return;
        }
        List<NumberRanges.Numbered> rings = new ArrayList<>();
        for (PlaceMark place : stage.subject().places()) {
            if (place.marker() == Marker.RING && place.number() > 0) {
                visible(place.position()).ifPresent(at -> rings.add(new NumberRanges.Numbered(place.number(), at)));
            }
        }
        for (NumberRanges.Range range : NumberRanges.of(rings)) {
            NameLine line = NameLine.of(range.text(), Look.WAYPOINT_NUMBER, Look.HALO_LAND);
            names.add(new Name.OfPoint("waypoint " + range.text(), List.of(line), NUMBER, range.at(), 4));
        }
    }

    private void event(EventMark event) {
        visible(event.position()).ifPresent(at -> {
            List<NameLine> lines = new ArrayList<>();
            lines.add(NameLine.of(event.name(), Look.EVENT_NAME, Look.HALO_LAND));
            if (!event.detail().isEmpty()) {
                lines.add(NameLine.of(event.detail(), Look.PLACE_DETAIL, Look.HALO_LAND));
            }
            names.add(new Name.OfPoint(event.name(), lines, EVENT, at, 7));
        });
    }

    private void area(AreaMark area) {
        Outline outline = sheet.polygon(area.polygon());
        if (area.name().isEmpty() || outline.isEmpty()) {
            return;
        }
        NameLine line = NameLine.of(area.name(), Look.AIRSPACE_NAME, Look.HALO_LAND);
        double width = lettering.widthPx(area.name(), Look.AIRSPACE_NAME);
        InnerPoint.of(outline, sheet.frame()).ifPresent(inner -> names.add(
                inner.radiusPx() * 2 > width * 0.8
                        ? new Name.OfArea(area.name(), List.of(line), AREA, inner.at(), around(inner))
                        : new Name.OfPoint(
                                area.name(), List.of(line), AREA, inner.at(), Math.min(inner.radiusPx() + 4, 30))));
    }

    private static BoxPx around(InnerPoint inner) {
        double half = inner.radiusPx() * 0.6;
        return new BoxPx(inner.at().xPx() - half, inner.at().yPx() - half, 2 * half, 2 * half);
    }

    private double areaPx() {
        return sheet.frame().widthPx() * sheet.frame().heightPx();
    }

    private void countries() {
        List<Name.OfArea> found = new ArrayList<>();
        for (Country country : ground.countries()) {
            String text = PlaceNames.bundled().label(country).toUpperCase(Locale.ROOT);
            boolean named = stage.subject().tintedCountries().contains(country.isoAlpha2());
            InnerPoint.of(sheet.polygon(country.area()), sheet.frame()).ifPresent(inner -> {
                Look look = inner.radiusPx() > 34 ? Look.COUNTRY_NAME : Look.COUNTRY_NAME_SMALL;
                double width = lettering.widthPx(text, look);
                if (inner.radiusPx() * 2.1 > width || (named && inner.radiusPx() > 6)) {
                    int rank = (int) Math.min(99, inner.radiusPx());
                    found.add(new Name.OfArea(
                            country.name(),
                            List.of(NameLine.of(text, look, Look.HALO_LAND)),
                            COUNTRY + rank + (named ? 100 : 0),
                            inner.at(),
                            around(inner)));
                }
            });
        }
        keepMostImportant(found, (int) Math.max(5, areaPx() / PX_PER_COUNTRY));
    }

    private void keepMostImportant(List<Name.OfArea> found, int most) {
        found.sort(Comparator.comparingInt((Name.OfArea n) -> -n.priority()).thenComparing(Name.OfArea::what));
        names.addAll(found.subList(0, Math.min(most, found.size())));
    }

    private void waters() {
        List<Name.OfArea> found = new ArrayList<>();
        for (PlaceNames.Water water : PlaceNames.bundled().waters()) {
            visible(water.position()).ifPresent(at -> {
                double extentPx = water.extentM() / sheet.metresPerPx(water.position());
                Look look = water.rank() == 1 ? Look.OCEAN_NAME : extentPx > 90 ? Look.SEA_NAME : Look.SEA_NAME_SMALL;
                if (lettering.widthPx(water.name(), look) < extentPx * 0.95) {
                    double half = extentPx / 5;
                    found.add(new Name.OfArea(
                            water.name(),
                            List.of(NameLine.of(water.name(), look, Look.HALO_WATER)),
                            WATER + Math.min(90, (int) (extentPx / 8)) - water.rank(),
                            at,
                            new BoxPx(at.xPx() - half, at.yPx() - half / 2, 2 * half, half)));
                }
            });
        }
        keepMostImportant(found, (int) Math.max(4, areaPx() / PX_PER_WATER));
    }

    private void towns() {
        Set<String> own = new HashSet<>();
        stage.subject().places().forEach(p -> own.add(p.name()));
        int most = (int) (areaPx() / PX_PER_TOWN);
        int rankShown = TownRanks.shown(stage.finestMetresPerPx());
        List<Name.OfPoint> found = new ArrayList<>();
        for (PlaceNames.Town town : PlaceNames.bundled().towns()) {
            if (town.rank() <= rankShown && !own.contains(town.name())) {
                visible(town.position()).ifPresent(at -> found.add(new Name.OfPoint(
                        town.name(),
                        List.of(NameLine.of(town.name(), Look.TOWN_NAME, Look.HALO_LAND)),
                        TOWN + 10 * (6 - town.rank()),
                        at,
                        3)));
            }
        }
        found.sort(Comparator.comparingInt((Name.OfPoint n) -> -n.priority()).thenComparing(Name.OfPoint::what));
        names.addAll(found.subList(0, Math.min(most, found.size())));
    }
}
