package org.overflight.geodata;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.overflight.model.MapSettings;
import org.overflight.projection.ProjectionRequests;

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
            return definition(definition);
        }
        return map.has("projection") ? new MapSettings.Family(values.words(map, "projection")) : null;
    }

    private MapSettings.ProjectionRequest definition(Fields definition) {
        YamlNode.Scalar epsg = definition.scalar("epsg");
        if (epsg == null) {
            MapSettings.Wkt wkt = new MapSettings.Wkt(values.words(definition, "wkt"));
            return definition.scalar("wkt") == null ? wkt : drawable(definition, "wkt", wkt);
        }
        if (!epsg.value().matches("[1-9]\\d{3,5}")) {
            values.log().doubt();
            return new MapSettings.Wkt("");
        }
        return drawable(definition, "epsg", new MapSettings.Epsg(Integer.parseInt(epsg.value())));
    }

    private MapSettings.ProjectionRequest drawable(
            Fields definition, String key, MapSettings.ProjectionRequest request) {
        ProjectionRequests.fault(request)
                .ifPresent(fault -> values.log()
                        .error(
                                definition.valuePosition(key),
                                "bad-projection",
                                "No map can be drawn in this projection: " + fault + ".",
                                ""));
        return request;
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
