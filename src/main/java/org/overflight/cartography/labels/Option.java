package org.overflight.cartography.labels;

/**
 * A candidate that fixed things allow, with what a map is worth that uses it.
 *
 * @param label index of the label
 * @param ambiguity 0 to 1
 * @param value greater than 0
 */
record Option(int label, Candidate candidate, boolean overRoute, double ambiguity, double value) {}
