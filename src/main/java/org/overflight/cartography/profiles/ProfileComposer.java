package org.overflight.cartography.profiles;

import java.util.Optional;
import org.overflight.lettering.Lettering;
import org.overflight.model.Flight;
import org.overflight.scene.Scene;
import org.overflight.scene.Theme;

/** Draws charts of flights. */
public record ProfileComposer(Lettering lettering, Theme theme) {
    /**
     * The chart of a flight.
     *
     * @param id of the scene, without the layout's name
     * @return empty if the flight has too few values of this kind
     */
    public Optional<Scene> compose(String id, Flight flight, ProfileKind kind, ProfileLayout layout) {
        return ProfileData.of(flight, kind)
                .map(data -> new ProfileDrawing(this, flight, data, kind, layout).scene(id + "-" + layout.name()));
    }
}
