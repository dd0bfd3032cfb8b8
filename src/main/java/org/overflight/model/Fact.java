package org.overflight.model;

/**
 * One line of a mission's list of facts.
 *
 * @param label for example "Height over Israel"
 * @param value with its citations
 */
public record Fact(String label, Prose value, Evidence evidence) {}
