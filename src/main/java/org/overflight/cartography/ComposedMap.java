package org.overflight.cartography;

import java.util.List;
import org.overflight.scene.MapCredit;
import org.overflight.scene.Scene;

/**
 * A finished map.
 *
 * @param credit projection, its largest scale error along the route, and the basemap
 * @param dropped names of the author's that found no room, and what the projection that was asked for cannot show
 */
public record ComposedMap(Scene scene, MapCredit credit, List<String> dropped) {
    public ComposedMap {
        dropped = List.copyOf(dropped);
    }
}
