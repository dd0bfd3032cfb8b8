package org.overflight.projection;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.overflight.model.MapSettings.Epsg;
import org.overflight.model.MapSettings.Family;
import org.overflight.model.MapSettings.ProjectionRequest;
import org.overflight.model.MapSettings.Wkt;

/** What an author asks for, understood. */
public final class ProjectionRequests {
    private ProjectionRequests() {}

    /** What is wrong with a request and what was expected, for people; empty if it can be drawn. */
    public static Optional<String> fault(ProjectionRequest request) {
        try {
            if (request instanceof Family family) {
                family(family);
            } else {
                defined(request);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    static ProjectionFamily family(Family request) {
        return ProjectionFamily.named(request.name())
                .filter(family -> family != ProjectionFamily.WKT)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no projection is called \"" + request.name() + "\"; there are " + names()));
    }

    /** The projection of a definition or a code. */
    static ProjectionSpec defined(ProjectionRequest request) {
        if (request instanceof Wkt wkt) {
            return WktProjection.of(wkt.text()).spec();
        }
        if (request instanceof Epsg epsg) {
            return WktProjection.of(EpsgCodes.wkt(epsg.code())).spec();
        }
        throw new IllegalArgumentException("no definition: " + request);
    }

    private static String names() {
        return Arrays.stream(ProjectionFamily.values())
                .filter(family -> family != ProjectionFamily.WKT)
                .map(ProjectionFamily::kebabName)
                .collect(Collectors.joining(", "));
    }
}
