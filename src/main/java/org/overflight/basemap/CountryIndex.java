package org.overflight.basemap;

import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;

/** Finds the country at a position: only rings are looked at whose bounds hold it. */
final class CountryIndex {
    private final Arcs arcs;
    private final List<Entry> entries;

    private record Entry(CountryName name, List<BoundedRing> rings) {}

    private record BoundedRing(ArcRing path, LatLonBox bounds) {}

    CountryIndex(World world) {
        arcs = world.layer().arcs();
        entries = world.countries().stream()
                .map(country -> new Entry(country.name(), bounded(country.rings())))
                .toList();
    }

    private List<BoundedRing> bounded(List<MeasuredRing> rings) {
        return rings.stream()
                .map(ring -> new BoundedRing(ring.path(), LatLonBox.of(arcs, ring.path())))
                .toList();
    }

    /** The country whose land a position is on; empty at sea. On a border, one of its two countries or none. */
    Optional<CountryName> at(LonLat position) {
        return entries.stream()
                .filter(entry -> holds(entry, position))
                .map(Entry::name)
                .findFirst();
    }

    /** Within an odd number of rings: in an outer ring, but not in a hole of it. */
    private boolean holds(Entry entry, LonLat position) {
        boolean inside = false;
        for (BoundedRing ring : entry.rings()) {
            inside ^= ring.bounds().contains(position) && RingContainment.isInside(arcs, ring.path(), position);
        }
        return inside;
    }
}
