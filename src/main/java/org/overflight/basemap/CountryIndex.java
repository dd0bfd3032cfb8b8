package org.overflight.basemap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.overflight.model.LonLat;

/** Finds the country at a position: only rings are looked at whose bounds hold it. */
final class CountryIndex {
    private final Arcs arcs;
    /** By the whole degree of longitude, from 0 eastward: what has a ring there. */
    private final List<List<Entry>> columns;

    private record Entry(CountryName name, List<BoundedRing> rings) {
        Entry within(int column) {
            return new Entry(
                    name,
                    rings.stream()
                            .filter(ring -> ring.bounds().meets(column, column + 1))
                            .toList());
        }

        /** Within an odd number of rings: in an outer ring, but not in a hole of it. */
        boolean holds(LonLat position) {
            boolean inside = false;
            for (BoundedRing ring : rings) {
                inside ^= ring.holds(position);
            }
            return inside;
        }
    }

    private record BoundedRing(LatLonBox bounds, Lazy<RingColumns> edges) {
        boolean holds(LonLat position) {
            return bounds.contains(position) && edges.get().isInside(position);
        }
    }

    CountryIndex(World world) {
        arcs = world.layer().arcs();
        List<Entry> entries = world.countries().stream()
                .map(country -> new Entry(country.name(), bounded(country.rings())))
                .toList();
        columns = IntStream.range(0, 360)
                .mapToObj(column -> entries.stream()
                        .map(entry -> entry.within(column))
                        .filter(entry -> !entry.rings().isEmpty())
                        .toList())
                .toList();
    }

    private List<BoundedRing> bounded(List<MeasuredRing> rings) {
        return rings.stream()
                .map(ring -> new BoundedRing(
                        LatLonBox.of(arcs, ring.path()), new Lazy<>(() -> new RingColumns(arcs, ring.path()))))
                .toList();
    }

    /** The country whose land a position is on; empty at sea. On a border, one of its two countries or none. */
    Optional<CountryName> at(LonLat position) {
        int column = Math.floorMod((int) Math.floor(position.lonDeg()), 360);
        for (Entry entry : columns.get(column)) {
            if (entry.holds(position)) {
                return Optional.of(entry.name());
            }
        }
        return Optional.empty();
    }
}
