package org.overflight.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.cartography.labels.LabelRank;
import org.overflight.cartography.labels.LabelRequest;
import org.overflight.cartography.labels.Obstacles;
import org.overflight.cartography.labels.PlacedLabel;
import org.overflight.cartography.labels.Placement;
import org.overflight.lettering.Direction;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;

/** The labels of a map: what it wants lettered, placed clear of all that is drawn. */
final class MapLabels {
    private static final double ARROW_RADIUS_PX = 6;
    private static final double DOT_ROOM_PX = 4.5;
    private static final double ROUTE_HALF_WIDTH_PX = 2.5;
    private static final double EXTENT_HALF_WIDTH_PX = 0.6;

    private final MapStage stage;
    private final Map<String, MapName> namesById = new HashMap<>();
    private final MapLettering lettering;
    private final LandGrid land;
    private final List<BoxPx> furniture;
    private final Placement placement;
    private final List<DroppedName> leftOut;

    /**
     * @param furniture boxes that labels do not enter
     * @param arrows arrowheads, as they are drawn
     */
    MapLabels(NamedMap map, List<BoxPx> furniture, List<Mark> arrows) {
        this.stage = map.stage();
        this.lettering = map.lettering();
        this.land = map.land();
        this.furniture = List.copyOf(furniture);
        Obstacles obstacles = new Obstacles(
                stage.sheet().frame().grown(-4), symbols(map.symbols(), arrows), furniture, lines(map), edges());
        StoryPlacement placed = new StoryPlacement(map, obstacles);
        placed.names().forEach(n -> namesById.put(n.request().id(), n));
        this.placement = placed.placement();
        this.leftOut = placed.leftOut();
    }

    /** Lines of flight, the edge of the world, and the outlines of what insets show. */
    private List<Obstacles.Route> lines(NamedMap map) {
        List<Obstacles.Route> lines = new ArrayList<>();
        lines.add(new Obstacles.Route(stage.sheet().rim(), EXTENT_HALF_WIDTH_PX));
        lines.add(new Obstacles.Route(map.routes().drawn(), ROUTE_HALF_WIDTH_PX));
        for (Inset inset : stage.insets()) {
            lines.add(new Obstacles.Route(inset.extentOn(stage.sheet()), EXTENT_HALF_WIDTH_PX));
        }
        return lines;
    }

    /** Of airspaces: a name that lies across one can be taken for its own. */
    private List<Outline> edges() {
        return stage.subject().areas().stream()
                .map(area -> stage.sheet().edges(area.polygon()))
                .toList();
    }

    private List<Obstacles.Disc> symbols(PlaceSymbols symbols, List<Mark> arrows) {
        List<Obstacles.Disc> discs = new ArrayList<>();
        for (PlaceMark place : stage.subject().places()) {
            add(discs, stage.visible(place.position()).orElse(null), symbols.radiusPx(place));
        }
        for (EventMark event : stage.subject().events()) {
            add(discs, stage.visible(event.position()).orElse(null), 7);
        }
        for (Handover handover : stage.handovers()) {
            add(discs, stage.sheet().point(handover.position()).orElse(null), handover.radiusPx());
        }
        for (Mark arrow : arrows) {
            if (arrow instanceof Mark.Symbol symbol) {
                add(discs, symbol.at(), ARROW_RADIUS_PX);
            }
        }
        return discs;
    }

    private void add(List<Obstacles.Disc> discs, @Nullable PointPx at, double radiusPx) {
        if (at != null && stage.sheet().frame().contains(at) && stage.layout().arrowSpacingPx() > 0) {
            discs.add(new Obstacles.Disc(at, radiusPx));
        }
    }

    /** Leader lines, the dots of towns, and the letters. */
    List<Mark> marks() {
        List<PlacedLabel> shown =
                placement.placed().stream().filter(this::isClear).toList();
        List<Mark> marks = new ArrayList<>();
        for (PlacedLabel placed : shown) {
            if (placed.leader() != null) {
                marks.add(new Mark.Shape(placed.leader(), List.of(Look.LEADER)));
            }
        }
        for (PlacedLabel placed : shown) {
            MapName name = namesById.get(placed.id());
            if (name != null) {
                town(name)
                        .ifPresent(at -> marks.add(new Mark.Symbol(SymbolKind.DOT, at, 0, 1, "", List.of(Look.TOWN))));
                marks.addAll(letters(name, placed));
            }
        }
        return marks;
    }

    /** Where the dot of a town is; a town is drawn only with its name. */
    private static Optional<PointPx> town(MapName name) {
        return name.request() instanceof LabelRequest.OfPoint point && point.rank() == LabelRank.TOWN
                ? Optional.of(point.at())
                : Optional.empty();
    }

    /**
     * Whether a name stands on the Earth and, if it is a town's, its dot neither under another name nor under furniture: else it
     * is left out. Beside the Earth there is room for the names of the story.
     */
    private boolean isClear(PlacedLabel placed) {
        MapName name = namesById.get(placed.id());
        boolean ground = name != null && !name.request().rank().isOfTheStory();
        if (ground && stage.sheet().inverse(placed.bounds().center()).isEmpty()) {
            return false;
        }
        Optional<PointPx> at = name == null ? Optional.empty() : town(name);
        if (at.isEmpty()) {
            return true;
        }
        BoxPx dot = new BoxPx(at.get().xPx(), at.get().yPx(), 0, 0).grown(DOT_ROOM_PX);
        return furniture.stream().noneMatch(dot::overlaps)
                && placement.placed().stream()
                        .filter(other -> !other.id().equals(placed.id()))
                        .noneMatch(other -> other.bounds().overlaps(dot));
    }

    private List<Mark> letters(MapName name, PlacedLabel placed) {
        List<Mark> letters = new ArrayList<>();
        for (int i = 0; i < name.lines().size(); i++) {
            letters.addAll(letters(name.lines().get(i), placed.baselines().get(i), placed));
        }
        return letters;
    }

    private List<Mark> letters(NameLine line, PointPx at, PlacedLabel placed) {
        if (line.runs().size() == 1) {
            return List.of(letters(line.runs().get(0), at, placed));
        }
        // Such lines are level; each of their runs is set from its left end, wherever the whole is anchored.
        double widthPx = lettering.size(line).widthPx();
        double xPx = at.xPx()
                - switch (placed.anchor()) {
                    case LEFT -> 0;
                    case MIDDLE -> widthPx / 2;
                    case RIGHT -> widthPx;
                };
        List<Mark> letters = new ArrayList<>();
        for (NameLine.Run run : line.runs()) {
            Mark.Label label = letters(run, new PointPx(xPx, at.yPx()), placed);
            letters.add(new Mark.Label(
                    label.text(),
                    label.language(),
                    label.rightToLeft(),
                    label.at(),
                    Mark.Anchor.LEFT,
                    0,
                    label.widthPx(),
                    label.looks()));
            xPx += label.widthPx() + MapLettering.BETWEEN_RUNS_PX;
        }
        return letters;
    }

    private Mark.Label letters(NameLine.Run run, PointPx at, PlacedLabel placed) {
        return new Mark.Label(
                run.text(),
                run.language(),
                run.direction() == Direction.RIGHT_TO_LEFT,
                at,
                placed.anchor(),
                placed.rotationDeg(),
                lettering.widthPx(run.text(), run.letters()),
                withHalo(run.looks(), placed.bounds()));
    }

    /** The halo has the colour of what lies below. */
    private List<Look> withHalo(List<Look> looks, BoxPx bounds) {
        List<Look> all = new ArrayList<>(looks);
        all.add(land.landShare(bounds) >= 0.5 ? Look.HALO_LAND : Look.HALO_WATER);
        return all;
    }

    /** The author's names that found no room. */
    List<DroppedName> dropped() {
        List<DroppedName> dropped = new ArrayList<>(leftOut);
        placement.dropped().stream()
                .filter(d -> isOfTheAuthor(d.id()))
                .map(d -> namesById.get(d.id()))
                .filter(Objects::nonNull)
                .map(n -> new DroppedName(n.lines().get(0).text(), n.number()))
                .forEach(dropped::add);
        return dropped;
    }

    private boolean isOfTheAuthor(String id) {
        MapName name = namesById.get(id);
        return name != null && name.request().rank().compareTo(LabelRank.COUNTRY) < 0;
    }
}
