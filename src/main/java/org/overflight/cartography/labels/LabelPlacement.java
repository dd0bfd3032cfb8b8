package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.overflight.cartography.labels.DroppedLabel.Reason;
import org.overflight.scene.PointPx;

/** Places the labels of a map. */
public final class LabelPlacement {
    private static final int NAMED_RIVALS = 3;

    private final List<LabelRequest> requests;
    private final OptionMaker maker;
    private final List<Integer> byImportance;

    private LabelPlacement(List<LabelRequest> requests, Obstacles obstacles) {
        // Sorted, so that the order in which labels were asked for plays no part.
        this.requests = requests.stream()
                .sorted(Comparator.comparing(LabelRequest::rank)
                        .thenComparing(LabelRequest::order)
                        .thenComparing(LabelRequest::id))
                .toList();
        this.maker = new OptionMaker(obstacles, this.requests);
        this.byImportance = IntStream.range(0, requests.size()).boxed().toList();
    }

    /** Finds a place for as many labels as there is room for. */
    public static Placement place(List<LabelRequest> requests, Obstacles obstacles) {
        return new LabelPlacement(requests, obstacles).place();
    }

    private Placement place() {
        List<OptionMaker.Rated> rated = new ArrayList<>();
        for (int label = 0; label < requests.size(); label++) {
            rated.add(maker.close(label, requests.get(label)));
        }
        ConflictGraph graph = graph(rated);
        Choice choice = Optimization.best(graph, byImportance);
        List<Integer> pressed = pressed(graph, choice);
        if (!pressed.isEmpty()) {
            for (int label : pressed) {
                rated.set(label, maker.all(label, requests.get(label)));
            }
            graph = graph(rated);
            choice = Optimization.best(graph, byImportance);
        }
        return result(rated, graph, choice);
    }

    private static ConflictGraph graph(List<OptionMaker.Rated> rated) {
        return new ConflictGraph(rated.stream().map(OptionMaker.Rated::options).toList());
    }

    /** Labels that could do better with leader lines: the dropped ones and those over routes, and who is in their way. */
    private List<Integer> pressed(ConflictGraph graph, Choice choice) {
        List<Integer> pressed = new ArrayList<>();
        for (int label = 0; label < requests.size(); label++) {
            int option = choice.option(label);
            boolean unhappy = option == Choice.NONE || graph.option(option).overRoute();
            if (unhappy && requests.get(label).rank().mayHaveLeader()) {
                pressed.add(label);
                pressed.addAll(graph.neighbours(label));
            }
        }
        return pressed.stream().distinct().sorted().toList();
    }

    private Placement result(List<OptionMaker.Rated> rated, ConflictGraph graph, Choice choice) {
        List<PlacedLabel> placed = new ArrayList<>();
        List<DroppedLabel> dropped = new ArrayList<>();
        for (int label = 0; label < requests.size(); label++) {
            int option = choice.option(label);
            if (option == Choice.NONE) {
                dropped.add(dropped(label, rated.get(label), graph, choice));
            } else {
                placed.add(placed(requests.get(label), graph.option(option)));
            }
        }
        return new Placement(placed, dropped);
    }

    private DroppedLabel dropped(int label, OptionMaker.Rated rated, ConflictGraph graph, Choice choice) {
        String id = requests.get(label).id();
        Reason reason = rated.reason().orElse(Reason.CROWDED_OUT);
        String detail = switch (reason) {
            case OUTSIDE -> "no position lies within the map and its area";
            case OBSTRUCTED -> "symbols, routes or furniture are in the way of every position";
            case CROWDED_OUT -> "no room beside " + String.join(", ", rivals(label, graph, choice));
        };
        return new DroppedLabel(id, reason, detail);
    }

    private List<String> rivals(int label, ConflictGraph graph, Choice choice) {
        return graph.neighbours(label).stream()
                .filter(other -> choice.option(other) != Choice.NONE)
                .filter(other -> IntStream.range(graph.start(label), graph.end(label))
                        .anyMatch(option -> ConflictGraph.has(graph.excluded(option), choice.option(other))))
                .map(other -> requests.get(other).id())
                .limit(NAMED_RIVALS)
                .toList();
    }

    private static PlacedLabel placed(LabelRequest request, Option option) {
        Candidate candidate = option.candidate();
        Footprint footprint = candidate.footprint();
        double flushPx = switch (candidate.anchor()) {
            case LEFT -> -footprint.halfWidthPx();
            case MIDDLE -> 0;
            case RIGHT -> footprint.halfWidthPx();
        };
        double baselinePx =
                -footprint.halfHeightPx() + request.text().lines().get(0).ascentPx();
        List<PointPx> baselines = new ArrayList<>();
        for (int line = 0; line < request.text().lines().size(); line++) {
            baselines.add(
                    footprint.at(flushPx, baselinePx + line * request.text().leadingPx()));
        }
        double rotationDeg = StrictMath.toDegrees(StrictMath.atan2(footprint.sin(), footprint.cos()));
        return new PlacedLabel(
                request.id(),
                candidate.anchor(),
                baselines,
                rotationDeg,
                footprint.bounds(),
                candidate.leader() == null ? null : candidate.leader().outline(),
                option.overRoute(),
                option.ambiguity());
    }
}
