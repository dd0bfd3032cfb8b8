package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overflight.basemap.Country;
import org.overflight.basemap.PlaceNames;
import org.overflight.basemap.TownName;
import org.overflight.basemap.WaterName;
import org.overflight.cartography.NameRequests.Room;
import org.overflight.cartography.SheetLayout.Furniture;
import org.overflight.cartography.labels.LabelRank;
import org.overflight.cartography.labels.Obstacles.Disc;
import org.overflight.lettering.TextSize;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** The names of the ground below a story: the weightiest countries, waters and towns, as many as the sheet can hold. */
final class GroundNames {
    private static final double PX_PER_COUNTRY = 42_000;
    private static final double PX_PER_WATER = 60_000;
    private static final double PX_PER_TOWN = 55_000;
    private static final double TOWN_PX = 3;

    /** Pixels of room that a country is thought to have more if a place or event of the story is in it, or a line above it. */
    private static final double WORTH_OF_PLACE_PX = 120;

    private static final double WORTH_OF_LINE_PX = 40;
    private static final double WORTH_OF_NAMING_PX = 1000;

    /** Where a pixel is more than this, names of countries stand in one language alone: there is much else to letter. */
    private static final double COARSEST_LOCAL_M = 2_500;

    private final MapStage stage;
    private final SheetProjection sheet;
    private final MapLettering lettering;
    private final LandGrid land;
    private final List<String> localLanguages;
    private final NameRequests names;
    private final List<PointPx> symbols;
    private final List<PointPx> busy;

    GroundNames(NamedMap map) {
        this.stage = map.stage();
        this.sheet = stage.sheet();
        this.lettering = map.lettering();
        this.land = map.land();
        this.localLanguages = stage.subject().languages().local();
        this.names = new NameRequests(lettering);
        this.symbols = map.symbols().points();
        this.busy = map.marks().busyPoints();
        if (stage.layout().has(Furniture.COUNTRY_NAMES)) {
            countries(map.ground().countries());
        }
        if (stage.layout().has(Furniture.WATER_NAMES)) {
            waters();
        }
        if (stage.layout().has(Furniture.TOWN_NAMES)) {
            towns();
        }
    }

    List<MapName> all() {
        return names.all();
    }

    private double areaPx() {
        return sheet.frame().widthPx() * sheet.frame().heightPx();
    }

    /** A name and how much it matters: the larger the more. */
    private record Weighed(double weight, LabelRank rank, List<NameLine> lines, Room room) {}

    private void countries(List<Country> countries) {
        List<Weighed> found = new ArrayList<>();
        for (Country country : countries) {
            if (!stage.isNamedHere(country.area())) {
                continue;
            }
            Outline area = sheet.polygon(country.area());
            InnerPoint.of(area, sheet.frame()).ifPresent(inner -> {
                String text = country.label().toUpperCase(Locale.ROOT);
                boolean named = stage.subject().tintedCountries().contains(country.isoAlpha2());
                Look look = inner.radiusPx() > 34 ? Look.COUNTRY_NAME : Look.COUNTRY_NAME_SMALL;
                boolean fits = inner.radiusPx() * 2.1 > lettering.widthPx(text, look);
                if ((fits || (named && inner.radiusPx() > 6)) && !isLettered(country.label())) {
                    double worth = inner.radiusPx() + (named ? WORTH_OF_NAMING_PX : worthForStory(area));
                    List<NameLine> lines = countryLines(country, NameLine.of(text, look));
                    found.add(new Weighed(worth, LabelRank.COUNTRY, lines, new Room(inner.at(), area)));
                }
            });
        }
        addWeightiest(found, (int) Math.max(5, areaPx() / PX_PER_COUNTRY));
    }

    /** Whether a place of the story that the map names has that name. */
    private boolean isLettered(String name) {
        return stage.subject().places().stream()
                .filter(place -> place.name().equals(name))
                .anyMatch(place ->
                        stage.visible(place.position()).isPresent() && !stage.isToldElsewhere(place.position()));
    }

    private double worthForStory(Outline area) {
        LandGrid country = new LandGrid(area, sheet.frame());
        if (symbols.stream().anyMatch(country::isLand)) {
            return WORTH_OF_PLACE_PX;
        }
        return busy.stream().anyMatch(country::isLand) ? WORTH_OF_LINE_PX : 0;
    }

    private List<NameLine> countryLines(Country country, NameLine name) {
        List<NameLine> lines = new ArrayList<>(List.of(name));
        if (stage.detailMetresPerPx() <= COARSEST_LOCAL_M) {
            MapSubject.LocalName local = local(country.isoAlpha2(), country.names());
            if (!local.text().isEmpty()) {
                lines.add(NameLine.local(local, Look.COUNTRY_NAME_SMALL));
            }
        }
        return lines;
    }

    /** The name in a language that is both wanted and spoken there. */
    private MapSubject.LocalName local(String isoAlpha2, Map<String, String> names) {
        return PlaceNames.bundled().languages(isoAlpha2).stream()
                .filter(localLanguages::contains)
                .filter(names::containsKey)
                .findFirst()
                .map(language -> new MapSubject.LocalName(names.getOrDefault(language, ""), language))
                .orElse(MapSubject.LocalName.NONE);
    }

    private void addWeightiest(List<Weighed> found, int most) {
        found.sort(Comparator.comparingDouble((Weighed w) -> -w.weight())
                .thenComparing(w -> w.lines().get(0).text()));
        for (int i = 0; i < Math.min(most, found.size()); i++) {
            Weighed name = found.get(i);
            names.ofArea(name.rank(), i, name.lines(), name.room());
        }
    }

    private void waters() {
        List<Weighed> found = new ArrayList<>();
        for (WaterName water : PlaceNames.bundled().waters()) {
            stage.visible(water.position()).ifPresent(at -> {
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
            Optional<PointPx> at = stage.visible(town.position());
            if (town.rank() <= rankShown && !own.contains(town.name()) && at.isPresent() && order < most) {
                NameLine name = NameLine.of(town.name(), Look.TOWN_NAME)
                        .beside(local(town.isoAlpha2(), town.names()), Look.TOWN_NAME);
                names.ofPoint(LabelRank.TOWN, order++, List.of(name), new Disc(at.get(), TOWN_PX));
            }
        }
    }
}
