package org.overflight.projection;

/**
 * Which positions of a run lie in a region.
 *
 * @param inside for each position
 * @param level for each position of a run that a cap cuts, the cosine of its angle from the cap's centre; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one cut and is not compared
record Visibility(TurnedRun run, boolean[] inside, double[] level) {}
