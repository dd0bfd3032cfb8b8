package org.overflight.basemap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines that somebody disputes or that are not settled, of which there is one resolution only.
 *
 * @param lines one after another
 */
record DisputedLines(Layer layer, List<ArcRun> lines) {
    DisputedLines {
        lines = List.copyOf(lines);
    }

    static DisputedLines read() {
        Arcs whole = DisputedLinesReader.read();
        List<ArcRing> each = IntStream.range(0, whole.count())
                .mapToObj(arc -> new ArcRing(new int[] {arc}, 0))
                .toList();
        Topology cut = ArcSplit.of(new Topology(whole, Map.of("lines", List.of(new Feature("", "", each)))));
        List<ArcRun> lines =
                cut.features("lines").get(0).rings().stream().map(ArcRun::along).toList();
        return new DisputedLines(new Layer(cut.arcs(), List.of(), List.of()), lines);
    }
}
