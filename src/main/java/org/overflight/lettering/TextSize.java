package org.overflight.lettering;

/**
 * How much room a line of text takes.
 *
 * @param widthPx advance width with letter spacing, the last letter's too
 * @param ascentPx how far its ink reaches above the baseline
 * @param descentPx how far its ink reaches below the baseline; 0 if it does not
 */
public record TextSize(double widthPx, double ascentPx, double descentPx) {}
