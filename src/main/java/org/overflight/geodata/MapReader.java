package org.overflight.geodata;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.overflight.model.MapSettings;

/** Reads what an author fixes of a map. */
final class MapReader {
    private static final MapSettings.Night NO_NIGHT = new MapSettings.Night(OffsetDateTime.MAX, OffsetDateTime.MAX);

    private final Values values;
    private final Positions positions;

    MapReader(Values values, Positions positions) {
        this.values = values;
        this.positions = positions;
    }

    MapSettings read(Fields map) {
        return new MapSettings(
                projection(map),
                map.has("center") ? positions.of(map, "center").position() : null,
                positions.all(map, "extent"),
                map.isTrue("oblique"),
                night(map),
                closeUp(map));
    }

    private MapSettings.@Nullable ProjectionRequest projection(Fields map) {
        Fields definition = map.record("projection");
        if (definition != null) {
            YamlNode.Scalar epsg = definition.scalar("epsg");
            return epsg != null && epsg.value().matches("\\d{1,6}")
                    ? new MapSettings.Epsg(Integer.parseInt(epsg.value()))
                    : new MapSettings.Wkt(values.words(definition, "wkt"));
        }
        return map.has("projection") ? new MapSettings.Family(values.words(map, "projection")) : null;
    }

    private MapSettings.@Nullable Night night(Fields map) {
        return map.has("night") ? values.read(map, "night", "bad-time", NightNotation::parse, NO_NIGHT) : null;
    }

    private MapSettings.@Nullable CloseUp closeUp(Fields map) {
        Fields closeUp = map.record("close_up");
        return closeUp == null
                ? null
                : new MapSettings.CloseUp(
                        values.words(closeUp, "title"),
                        positions.all(closeUp, "extent"),
                        values.prose(closeUp, "caption"));
    }
}
