package org.overflight.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.overflight.cartography.labels.LabelPlacement;
import org.overflight.cartography.labels.Obstacles;
import org.overflight.cartography.labels.PlacedLabel;
import org.overflight.cartography.labels.Placement;

/**
 * Places the names of a map, and decides which of them carry the number of their waypoint.
 *
 * <p>At first those do whose symbols have no room for it. If such a name finds no place, name and number try apart. If a name
 * that goes without its number comes to stand where a reader could take it for another's, it gets the number: then it says
 * itself which symbol it means. On a map without numbers none does.
 */
final class StoryPlacement {
    /** From this on, of 1, a reader may take a name for another symbol's. */
    private static final double TOO_AMBIGUOUS = 0.45;

    private final Obstacles obstacles;
    private final List<MapName> ground;
    private final boolean hasNumbers;
    private final Map<String, MapName> namesById = new HashMap<>();
    private StoryNames story;
    private Placement placement;

    StoryPlacement(NamedMap map, Obstacles obstacles) {
        this.obstacles = obstacles;
        this.ground = new GroundNames(map).all();
        this.hasNumbers = map.stage().layout().has(SheetLayout.Furniture.WAYPOINT_NUMBERS);
        this.story = new StoryNames(map, Set.of(), Set.of());
        this.placement = placed();
        Set<Integer> ambiguous = new HashSet<>();
        // A number makes a name wider, which may push another one to where it is ambiguous.
        while (ambiguous.addAll(ambiguous())) {
            place(new StoryNames(map, ambiguous, Set.of()));
        }
        Set<Integer> apart = new HashSet<>();
        while (apart.addAll(droppedWithNumbers())) {
            place(new StoryNames(map, ambiguous, apart));
        }
    }

    private void place(StoryNames names) {
        story = names;
        placement = placed();
    }

    private Placement placed() {
        namesById.clear();
        names().forEach(name -> namesById.put(name.request().id(), name));
        return LabelPlacement.place(names().stream().map(MapName::request).toList(), obstacles);
    }

    /** Of the story and of the ground. */
    List<MapName> names() {
        List<MapName> names = new ArrayList<>(story.all());
        names.addAll(ground);
        return names;
    }

    Placement placement() {
        return placement;
    }

    /** Names that the layout does not ask for. */
    List<DroppedName> leftOut() {
        return story.leftOut();
    }

    private Set<Integer> ambiguous() {
        Set<Integer> numbers = new HashSet<>();
        for (PlacedLabel label : placement.placed()) {
            MapName name = namesById.get(label.id());
            if (name != null && hasNumbers && name.number() > 0 && label.ambiguity() >= TOO_AMBIGUOUS) {
                numbers.add(name.number());
            }
        }
        return numbers;
    }

    private Set<Integer> droppedWithNumbers() {
        Set<Integer> numbers = new HashSet<>();
        placement.dropped().forEach(dropped -> {
            MapName name = namesById.get(dropped.id());
            if (name != null && story.isInName(name.number())) {
                numbers.add(name.number());
            }
        });
        return numbers;
    }
}
