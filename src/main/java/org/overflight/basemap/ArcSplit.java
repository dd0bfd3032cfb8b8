package org.overflight.basemap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts long arcs into short ones, so that a map of one fjord does not look at the whole coast of Canada. The ends stay for ever,
 * which at one vertex among so many is not seen.
 */
final class ArcSplit {
    /** Steps from one end of an arc to the other, at most. */
    private static final int LONGEST = 256;

    /** The parts of the old arc {@code i} are {@code partsFrom[i]} to {@code partsFrom[i + 1] - 1}. */
    private final int[] partsFrom;

    private final Arcs parts;

    private ArcSplit(Arcs whole) {
        int n = whole.count();
        partsFrom = new int[n + 1];
        for (int i = 0; i < n; i++) {
            partsFrom[i + 1] = partsFrom[i] + partsOf(whole, i);
        }
        int[] firsts = new int[partsFrom[n]];
        int[] lasts = new int[partsFrom[n]];
        for (int i = 0; i < n; i++) {
            int count = partsFrom[i + 1] - partsFrom[i];
            int steps = whole.last(i) - whole.first(i);
            for (int k = 0; k < count; k++) {
                firsts[partsFrom[i] + k] = whole.first(i) + (int) ((long) steps * k / count);
                lasts[partsFrom[i] + k] = whole.first(i) + (int) ((long) steps * (k + 1) / count);
            }
        }
        parts = whole.recut(firsts, lasts);
    }

    private static int partsOf(Arcs whole, int arc) {
        return Math.max(1, (whole.last(arc) - whole.first(arc) + LONGEST - 1) / LONGEST);
    }

    /** The same topology with more and shorter arcs. */
    static Topology of(Topology topology) {
        ArcSplit split = new ArcSplit(topology.arcs());
        Map<String, List<Feature>> objects = new LinkedHashMap<>();
        topology.objects()
                .forEach((name, features) ->
                        objects.put(name, features.stream().map(split::cut).toList()));
        return new Topology(split.parts, objects);
    }

    private Feature cut(Feature feature) {
        return new Feature(
                feature.id(),
                feature.name(),
                feature.rings().stream().map(this::cut).toList());
    }

    private ArcRing cut(ArcRing ring) {
        int[] references = new int[8];
        int count = 0;
        for (int old : ring.references()) {
            int arc = Arcs.arcOf(old);
            int more = partsFrom[arc + 1] - partsFrom[arc];
            if (count + more > references.length) {
                references = Arrays.copyOf(references, 2 * (count + more));
            }
            for (int k = 0; k < more; k++) {
                references[count++] = old >= 0 ? partsFrom[arc] + k : ~(partsFrom[arc + 1] - 1 - k);
            }
        }
        return new ArcRing(Arrays.copyOf(references, count), ring.place());
    }
}
