package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.overflight.cartography.labels.LabelRank;
import org.overflight.cartography.labels.LabelRequest;
import org.overflight.cartography.labels.LabelText;
import org.overflight.cartography.labels.Obstacles.Disc;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Names that are to be lettered, measured as they come in. */
final class NameRequests {
    private static final double LEADING = 1.22;
    private static final double LEAST_INSIDE = 0.6;

    private final MapLettering lettering;
    private final List<MapName> names = new ArrayList<>();

    NameRequests(MapLettering lettering) {
        this.lettering = lettering;
    }

    /** Where the name of an area may stand. */
    record Room(PointPx at, Outline area) {}

    /** Names a symbol. */
    void ofPoint(LabelRank rank, int order, List<NameLine> lines, Disc symbol) {
        ofNumbered(0, rank, order, lines, symbol);
    }

    /** Names a symbol that has a number. */
    void ofNumbered(int number, LabelRank rank, int order, List<NameLine> lines, Disc symbol) {
        LabelText text = measured(lines);
        add(id -> new LabelRequest.OfPoint(id, rank, order, text, symbol.at(), symbol.radiusPx()), lines, number);
    }

    /** Names an area. */
    void ofArea(LabelRank rank, int order, List<NameLine> lines, Room room) {
        LabelText text = measured(lines);
        add(id -> new LabelRequest.OfArea(id, rank, order, text, room.at(), room.area(), LEAST_INSIDE), lines, 0);
    }

    /** A line and how its name stands at it. */
    record Along(Outline line, double gapPx, LabelRequest.Turning turning) {}

    /** Names a line. */
    void ofLine(LabelRank rank, int order, NameLine name, Along along) {
        List<NameLine> lines = List.of(name);
        LabelText text = measured(lines);
        add(
                id -> new LabelRequest.OfLine(id, rank, order, text, along.line(), along.gapPx(), along.turning()),
                lines,
                0);
    }

    private void add(Function<String, LabelRequest> request, List<NameLine> lines, int number) {
        LabelRequest unnamed = request.apply("");
        String id = unnamed.rank() + " " + lines.get(0).text() + " " + names.size();
        names.add(new MapName(request.apply(id.toLowerCase(Locale.ROOT)), lines, number));
    }

    private LabelText measured(List<NameLine> lines) {
        double leading =
                lettering.sizePx(lines.get(lines.size() - 1).runs().get(0).letters()) * LEADING;
        return new LabelText(lines.stream().map(lettering::size).toList(), lines.size() == 1 ? 0 : leading);
    }

    /** All that were asked for. */
    List<MapName> all() {
        return List.copyOf(names);
    }
}
