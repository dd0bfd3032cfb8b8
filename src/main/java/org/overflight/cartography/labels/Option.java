package org.overflight.cartography.labels;

/**
 * A candidate that fixed things allow, with what a map is worth that uses it.
 *
 * @param label index of the label
 * @param value greater than 0
 */
record Option(int label, Candidate candidate, boolean overRoute, double value) {}
