package org.overflight.build;

/** Is told how far a build is. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * A step has moved on. May be called by several threads.
     *
     * @param step in words, for example "Drawing maps"
     * @param done pieces that are finished
     * @param total pieces there are
     */
    void step(String step, int done, int total);
}
