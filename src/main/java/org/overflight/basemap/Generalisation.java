package org.overflight.basemap;

import org.jspecify.annotations.Nullable;

/** How much of a layer is drawn at one scale: which rings, and which vertices of its arcs. */
interface Generalisation {
    /** What becomes of a ring. */
    enum Fate {
        /** It is drawn with the vertices that are kept. */
        OUTLINE,
        /** It is too small to be seen but matters: a dot stands for it. */
        DOT,
        /** It is too small to be seen. */
        NOTHING
    }

    /** What becomes of a ring, the same for a ring of land and for that of a country with the same coast. */
    Fate fateOf(MeasuredRing ring);

    /** Weights of an arc's vertices, not to be changed; null if all are drawn. */
    float @Nullable [] weightsM2(int arc);

    /** Weight below which a vertex is not drawn, square metres. */
    double leastWeightM2();

    /** Radius of a dot, metres. */
    double dotRadiusM();

    /** Everything is drawn as it is. */
    Generalisation NONE = new Generalisation() {
        @Override
        public Fate fateOf(MeasuredRing ring) {
            return Fate.OUTLINE;
        }

        @Override
        public float @Nullable [] weightsM2(int arc) {
            return null;
        }

        @Override
        public double leastWeightM2() {
            return 0;
        }

        @Override
        public double dotRadiusM() {
            return 0;
        }
    };
}
