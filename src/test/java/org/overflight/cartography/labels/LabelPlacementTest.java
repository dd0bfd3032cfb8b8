package org.overflight.cartography.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.cartography.labels.DroppedLabel.Reason;
import org.overflight.lettering.TextSize;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

class LabelPlacementTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 400, 300);
    private static final double RADIUS_PX = 4;

    @Test
    void aLoneLabelStandsToTheRightOfItsSymbol() {
        PlacedLabel label = only(place(List.of(point("a", 100, 100, 60)), free()));

        assertThat(label.anchor()).isEqualTo(Anchor.LEFT);
        assertThat(label.baselines().get(0).xPx()).isBetween(106.0, 108.0);
        assertThat(label.bounds().center().yPx()).isEqualTo(100);
        assertThat(label.leader()).isNull();
        assertThat(label.overRoute()).isFalse();
    }

    @Test
    void atTheRightEdgeItStandsElsewhere() {
        PlacedLabel label = only(place(List.of(point("a", 390, 100, 60)), free()));

        assertThat(FRAME.contains(label.bounds())).isTrue();
        assertThat(label.anchor()).isEqualTo(Anchor.RIGHT);
    }

    @Test
    void theLinesOfALabelAreSetFlushTowardsTheSymbol() {
        LabelText text = new LabelText(List.of(new TextSize(60, 9, 0), new TextSize(90, 8, 3)), 13);
        LabelRequest request =
                new LabelRequest.OfPoint("a", LabelRank.PLACE, 0, text, new PointPx(390, 150), RADIUS_PX);
        PlacedLabel label = only(place(List.of(request), free()));

        assertThat(label.bounds().widthPx()).isEqualTo(90);
        assertThat(label.bounds().heightPx()).isEqualTo(9 + 13 + 3);
        assertThat(label.baselines()).hasSize(2);
        assertThat(label.baselines().get(0).yPx()).isEqualTo(label.bounds().yPx() + 9);
        assertThat(label.baselines().get(1).yPx()).isEqualTo(label.bounds().yPx() + 22);
        assertThat(label.baselines())
                .allSatisfy(at -> assertThat(at.xPx()).isEqualTo(label.bounds().rightPx()));
    }

    @Test
    void aRouteIsAvoidedAndCoveredOnlyIfNothingElseWorks() {
        Outline level = line(0, 100, 400, 100);
        PlacedLabel beside = only(place(List.of(point("a", 100, 100, 60)), withRoutes(level)));
        assertThat(beside.overRoute()).isFalse();
        assertThat(Math.abs(beside.bounds().center().yPx() - 100)).isGreaterThan(5 + 2);

        Outline.Builder everywhere = Outline.lines();
        for (int y = 0; y <= 300; y += 5) {
            everywhere.startPart().add(0, y).add(400, y);
        }
        PlacedLabel over = only(place(List.of(point("a", 100, 100, 60)), withRoutes(everywhere.build())));
        assertThat(over.overRoute()).isTrue();

        LabelRequest town = point("town", LabelRank.TOWN, 100, 100, 60);
        assertThat(place(List.of(town), withRoutes(everywhere.build())).dropped())
                .extracting(DroppedLabel::reason)
                .containsExactly(Reason.OBSTRUCTED);
    }

    @Test
    void aLabelStandsOffWithALeaderRatherThanOnTheRoute() {
        Outline.Builder near = Outline.lines();
        for (int y = 70; y <= 130; y += 4) {
            near.startPart().add(85, y).add(115, y);
        }
        PlacedLabel label = only(place(List.of(point("a", 100, 100, 60)), withRoutes(near.build())));

        assertThat(label.overRoute()).isFalse();
        assertThat(label.leader()).isNotNull();
    }

    @Test
    void aNameIsNearerToItsOwnSymbolThanToAnyOther() {
        // The right side of the first is next to the second: a reader would not know whose name it is.
        List<LabelRequest> pair = List.of(point("first", 150, 150, 60), point("second", 220, 152, 60));
        Placement placement = place(pair, free());

        assertThat(placement.placed())
                .allSatisfy(
                        label -> assertThat(label.ambiguity()).as(label.id()).isLessThan(0.1));
        PlacedLabel first = placement.placed().stream()
                .filter(label -> label.id().equals("first"))
                .findFirst()
                .orElseThrow();
        double toSecondPx = 220 - first.bounds().rightPx();
        assertThat(toSecondPx).isGreaterThan(15);
    }

    @Test
    void itIsToldWhenANameCanBeTakenForAnothers() {
        // A row of symbols so close that every position of a long name is near several.
        List<LabelRequest> row = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            row.add(point("in a row " + i, 180 + 12 * i, 150, 90));
        }
        assertThat(place(row, free()).placed())
                .filteredOn(label -> label.leader() == null)
                .anySatisfy(label -> assertThat(label.ambiguity()).isGreaterThan(0.4));
    }

    @Test
    void theAuthorsPlaceComesBeforeManyTowns() {
        List<LabelRequest> requests = new ArrayList<>();
        BoxPx narrow = new BoxPx(0, 0, 120, 30);
        requests.add(point("place", LabelRank.PLACE, 8, 15, 90));
        for (int i = 0; i < 6; i++) {
            requests.add(point("town" + i, LabelRank.TOWN, 12 + 18 * i, 8 + 14 * (i % 2), 14));
        }
        Placement placement = place(requests, new Obstacles(narrow, List.of(), List.of(), List.of(), List.of()));

        assertThat(placement.placed()).extracting(PlacedLabel::id).contains("place");
        assertThat(placement.dropped()).isNotEmpty();
        assertThat(placement.dropped())
                .allSatisfy(label -> assertThat(label.detail()).contains("place"));
    }

    @Test
    void aTownsDotIsInNobodysWayUnlessItsNameIsThere() {
        List<LabelRequest> requests =
                List.of(point("place", LabelRank.PLACE, 100, 100, 60), point("town", LabelRank.TOWN, 110, 100, 20));
        Placement both = place(requests, free());
        assertThat(both.placed()).hasSize(2);
        PlacedLabel place = both.placed().get(0);
        assertThat(Footprint.upright(place.bounds()).overlaps(new Obstacles.Disc(new PointPx(110, 100), RADIUS_PX)))
                .isFalse();

        BoxPx narrow = new BoxPx(90, 90, 90, 20);
        Placement one = place(requests, new Obstacles(narrow, List.of(), List.of(), List.of(), List.of()));
        assertThat(one.placed()).extracting(PlacedLabel::id).containsExactly("place");
    }

    @Test
    void anAreasNameLiesWithinItAsNearToTheBestPlaceAsCanBe() {
        Outline land = Outline.of(new BoxPx(100, 100, 150, 60));
        LabelRequest request = area("LAND", new PointPx(175, 130), land);
        assertThat(only(place(List.of(request), free())).bounds().center()).isEqualTo(new PointPx(175, 130));

        Obstacles symbol = new Obstacles(
                FRAME, List.of(new Obstacles.Disc(new PointPx(175, 130), 5)), List.of(), List.of(), List.of());
        BoxPx moved = only(place(List.of(request), symbol)).bounds();
        assertThat(new BoxPx(100, 100, 150, 60).grown(2).contains(moved)).isTrue();
        assertThat(moved.center()).isNotEqualTo(new PointPx(175, 130));

        Outline small = Outline.of(new BoxPx(100, 100, 20, 10));
        assertThat(place(List.of(area("LAND", new PointPx(110, 105), small)), free())
                        .dropped())
                .extracting(DroppedLabel::reason)
                .containsExactly(Reason.OUTSIDE);
    }

    @Test
    void theNameOfALineLiesBesideItAndTurnsWithItIfAsked() {
        Outline sloping = line(50, 50, 250, 150);
        LabelText text = LabelText.of(new TextSize(70, 8, 2));
        PlacedLabel upright = only(place(
                List.of(new LabelRequest.OfLine(
                        "r", LabelRank.ROUTE, 0, text, sloping, 3, LabelRequest.Turning.UPRIGHT)),
                withRoutes(sloping)));
        assertThat(upright.rotationDeg()).isZero();
        assertThat(upright.overRoute()).isFalse();

        PlacedLabel turned = only(place(
                List.of(new LabelRequest.OfLine(
                        "r", LabelRank.ROUTE, 0, text, sloping, 3, LabelRequest.Turning.ALONG_LINE)),
                withRoutes(sloping)));
        assertThat(turned.rotationDeg()).isBetween(26.0, 27.0);
        assertThat(turned.overRoute()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 150})
    void nothingEverOverlaps(int count) {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<LabelRequest> requests = randomRequests(random, count, FRAME);
            Obstacles obstacles = randomObstacles(random, requests);
            Placement placement = place(requests, obstacles);

            assertThat(placement.placed().size() + placement.dropped().size()).isEqualTo(count);
            assertNoOverlap(placement, obstacles);
        }
    }

    @Test
    void theSameRequestsGiveTheSameMapInAnyOrder() {
        Random random = new Random(7);
        List<LabelRequest> requests = randomRequests(random, 40, FRAME);
        Obstacles obstacles = randomObstacles(random, requests);
        Placement once = place(requests, obstacles);

        Collections.shuffle(requests, random);
        assertThat(place(requests, obstacles)).usingRecursiveComparison().isEqualTo(once);
    }

    @Test
    void neverWorthLessThanTheGreedyPlacement() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            BoxPx frame = new BoxPx(0, 0, 180, 140);
            List<LabelRequest> requests = randomRequests(random, 30, frame, LabelRank.PLACE);
            Instance instance =
                    new Instance(requests, new Obstacles(frame, symbols(requests), List.of(), List.of(), List.of()));

            int greedy = instance.count(Optimization.greedy(instance.graph, instance.order));
            int found = instance.count(Optimization.best(instance.graph, instance.order));
            assertThat(found).as("seed %d", seed).isGreaterThanOrEqualTo(greedy);
        }
    }

    @Test
    void asManyAsExhaustiveSearchForUpToEightLabels() {
        int betterThanGreedy = 0;
        int someDropped = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(1000 + seed);
            BoxPx frame = new BoxPx(0, 0, 70 + random.nextInt(40), 34 + random.nextInt(20));
            int labels = 3 + random.nextInt(6);
            List<LabelRequest> requests = randomRequests(random, labels, frame, LabelRank.PLACE);
            Instance instance =
                    new Instance(requests, new Obstacles(frame, symbols(requests), List.of(), List.of(), List.of()));

            int exhaustive = mostByExhaustiveSearch(instance.graph);
            int found = instance.count(Optimization.best(instance.graph, instance.order));
            assertThat(found).as("seed %d", seed).isEqualTo(exhaustive);
            betterThanGreedy += found > instance.count(Optimization.greedy(instance.graph, instance.order)) ? 1 : 0;
            someDropped += found < labels ? 1 : 0;
        }
        assertThat(betterThanGreedy).as("instances that a greedy search fails").isGreaterThan(10);
        assertThat(someDropped).as("instances without room for all").isGreaterThan(10);
    }

    @Test
    void threeHundredLabelsTakeNoLongerThanAReaderNotices() {
        Random random = new Random(3);
        BoxPx frame = new BoxPx(0, 0, 960, 600);
        List<LabelRequest> requests = randomRequests(random, 300, frame);
        Obstacles obstacles = new Obstacles(frame, symbols(requests), List.of(), List.of(), List.of());
        long start = System.nanoTime();
        place(requests, obstacles);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }

    @Test
    void numbersThatLieCloseJoinIntoRanges() {
        List<NumberRanges.Numbered> waypoints = new ArrayList<>();
        double[] x = {285.5, 421.6, 553.6, 564.0, 577.6, 603.4, 700, 713, 726, 739, 800, 805};
        int[] numbers = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14};
        for (int i = 0; i < x.length; i++) {
            waypoints.add(new NumberRanges.Numbered(numbers[i], new PointPx(x[i], 200)));
        }
        List<NumberRanges.NumberRange> ranges = NumberRanges.join(waypoints);

        assertThat(ranges)
                .extracting(NumberRanges.NumberRange::text)
                .containsExactly("2", "3", "4–6", "7", "8–11", "12", "14");
        assertThat(ranges.get(2).middle()).isEqualTo(new PointPx(564.0, 200));
    }

    // ---------------------------------------------------------------------------------------------------------------

    /** The most labels by trying all combinations: no bound but the number of labels left. */
    private static int mostByExhaustiveSearch(ConflictGraph graph) {
        return most(graph, 0, new ArrayList<>(), 0);
    }

    private static int most(ConflictGraph graph, int label, List<Integer> chosen, int best) {
        int most = Math.max(best, chosen.size());
        if (label == graph.labelCount() || chosen.size() + graph.labelCount() - label <= most) {
            return most;
        }
        for (int option = graph.start(label); option < graph.end(label); option++) {
            int candidate = option;
            if (chosen.stream()
                    .noneMatch(other -> graph.option(other)
                            .candidate()
                            .conflictsWith(graph.option(candidate).candidate()))) {
                chosen.add(option);
                most = most(graph, label + 1, chosen, most);
                chosen.remove(chosen.size() - 1);
            }
        }
        return most(graph, label + 1, chosen, most);
    }

    private static final class Instance {
        final ConflictGraph graph;
        final List<Integer> order;

        Instance(List<LabelRequest> requests, Obstacles obstacles) {
            OptionMaker maker = new OptionMaker(obstacles, requests);
            List<List<Option>> options = new ArrayList<>();
            for (int label = 0; label < requests.size(); label++) {
                options.add(maker.close(label, requests.get(label)).options());
            }
            graph = new ConflictGraph(options);
            order = IntStream.range(0, requests.size()).boxed().toList();
        }

        int count(Choice choice) {
            return (int) order.stream()
                    .filter(label -> choice.option(label) != Choice.NONE)
                    .count();
        }
    }

    private static void assertNoOverlap(Placement placement, Obstacles obstacles) {
        List<String> faults = new ArrayList<>();
        List<PlacedLabel> labels = placement.placed();
        for (int i = 0; i < labels.size(); i++) {
            PlacedLabel label = labels.get(i);
            BoxPx box = label.bounds();
            note(faults, !obstacles.frame().contains(box), label, "leaves the frame");
            note(faults, obstacles.furniture().stream().anyMatch(box::overlaps), label, "covers furniture");
            note(
                    faults,
                    obstacles.symbols().stream().anyMatch(symbol -> covers(box, symbol)),
                    label,
                    "covers a symbol");
            note(
                    faults,
                    labels.subList(0, i).stream().anyMatch(o -> o.bounds().overlaps(box)),
                    label,
                    "covers a label");
            Outline leader = label.leader();
            note(
                    faults,
                    leader != null && labels.stream().anyMatch(o -> isCrossed(o, leader)),
                    label,
                    "has a leader on a label");
        }
        assertThat(faults).isEmpty();
    }

    private static void note(List<String> faults, boolean isFault, PlacedLabel label, String fault) {
        if (isFault) {
            faults.add(label.id() + " " + fault);
        }
    }

    private static boolean covers(BoxPx box, Obstacles.Disc symbol) {
        double dx = Math.max(0, Math.abs(symbol.at().xPx() - box.center().xPx()) - box.widthPx() / 2);
        double dy = Math.max(0, Math.abs(symbol.at().yPx() - box.center().yPx()) - box.heightPx() / 2);
        return Math.hypot(dx, dy) < symbol.radiusPx();
    }

    private static boolean isCrossed(PlacedLabel label, Outline leader) {
        return Footprint.upright(label.bounds()).lengthInsidePx(leader.point(0), leader.point(1)) > 0;
    }

    private static List<LabelRequest> randomRequests(Random random, int count, BoxPx frame, LabelRank... ranks) {
        LabelRank[] choice = ranks.length == 0
                ? new LabelRank[] {LabelRank.PLACE, LabelRank.EVENT, LabelRank.NUMBER, LabelRank.TOWN, LabelRank.COUNTRY
                }
                : ranks;
        List<LabelRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LabelRank rank = choice[random.nextInt(choice.length)];
            double x = frame.widthPx() * random.nextDouble();
            double y = frame.heightPx() * random.nextDouble();
            String id = "label-" + i;
            requests.add(
                    rank == LabelRank.COUNTRY
                            ? area(id, new PointPx(x, y), Outline.of(new BoxPx(x - 60, y - 40, 120, 80)))
                            : point(id, rank, x, y, 14 + random.nextInt(50)));
        }
        return requests;
    }

    private static Obstacles randomObstacles(Random random, List<LabelRequest> requests) {
        Outline.Builder routes = Outline.lines();
        for (int i = 0; i < 3; i++) {
            routes.startPart();
            for (int k = 0; k < 5; k++) {
                routes.add(400 * random.nextDouble(), 300 * random.nextDouble());
            }
        }
        return new Obstacles(
                FRAME,
                symbols(requests),
                List.of(new BoxPx(280, 200, 120, 100)),
                List.of(new Obstacles.Route(routes.build(), 2)),
                List.of(line(0, 0, 400, 300)));
    }

    private static List<Obstacles.Disc> symbols(List<LabelRequest> requests) {
        return requests.stream()
                .filter(LabelRequest.OfPoint.class::isInstance)
                .map(LabelRequest.OfPoint.class::cast)
                .filter(request -> request.rank() != LabelRank.TOWN)
                .sorted(Comparator.comparing(LabelRequest.OfPoint::id))
                .map(request -> new Obstacles.Disc(request.at(), request.radiusPx()))
                .toList();
    }

    private static Placement place(List<LabelRequest> requests, Obstacles obstacles) {
        return LabelPlacement.place(requests, obstacles);
    }

    private static PlacedLabel only(Placement placement) {
        assertThat(placement.dropped()).isEmpty();
        assertThat(placement.placed()).hasSize(1);
        return placement.placed().get(0);
    }

    private static LabelRequest point(String id, double x, double y, double width) {
        return point(id, LabelRank.PLACE, x, y, width);
    }

    private static LabelRequest point(String id, LabelRank rank, double x, double y, double width) {
        return new LabelRequest.OfPoint(
                id, rank, 0, LabelText.of(new TextSize(width, 8, 2)), new PointPx(x, y), RADIUS_PX);
    }

    private static LabelRequest area(String id, PointPx preferred, Outline area) {
        return new LabelRequest.OfArea(
                id, LabelRank.COUNTRY, 0, LabelText.of(new TextSize(50, 7, 0)), preferred, area, 0.8);
    }

    private static Obstacles free() {
        return new Obstacles(FRAME, List.of(), List.of(), List.of(), List.of());
    }

    private static Obstacles withRoutes(Outline routes) {
        return new Obstacles(FRAME, List.of(), List.of(), List.of(new Obstacles.Route(routes, 1.5)), List.of());
    }

    private static Outline line(double... xy) {
        Outline.Builder line = Outline.lines().startPart();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(xy[i], xy[i + 1]);
        }
        return line.build();
    }
}
