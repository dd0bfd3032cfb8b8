package org.overflight.basemap;

import java.util.Arrays;

/** Which country's coast an arc is. */
final class CoastOwners {
    private static final int NOBODY = -1;

    private final int[] owners;

    CoastOwners(World world) {
        owners = new int[world.layer().arcs().count()];
        Arrays.fill(owners, NOBODY);
        for (int c = 0; c < world.countries().size(); c++) {
            for (MeasuredRing ring : world.countries().get(c).rings()) {
                for (int reference : ring.path().references()) {
                    owners[Arcs.arcOf(reference)] = c;
                }
            }
        }
        for (int border : world.borders().references()) {
            owners[border] = NOBODY;
        }
    }

    /** Whether an arc is the coast of a country, by its place among the countries. */
    boolean isCoastOf(int country, int arc) {
        return owners[arc] == country;
    }

    /** Whether an arc is the coast of any other country. */
    boolean isForeignCoast(int country, int arc) {
        return owners[arc] != country && owners[arc] != NOBODY;
    }
}
