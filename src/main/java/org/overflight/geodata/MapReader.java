package org.overflight.geodata;

import org.jspecify.annotations.Nullable;
import org.overflight.model.MapSettings;
import org.overflight.model.When;

/** Reads what an author fixes of a map. */
final class MapReader {
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

    private @Nullable When night(Fields map) {
        if (!map.has("night")) {
            return null;
        }
        When night = values.when(map, "night");
        if (!(night instanceof When.At) && !(night instanceof When.Unknown)) {
            values.log()
                    .error(
                            map.valuePosition("night"),
                            "bad-time",
                            "The night side is that of a moment.",
                            "Write it like 2021-03-07T05:00Z.");
        }
        return night;
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
