package org.overflight.cartography;

/**
 * A name of the author's that found no room on the map.
 *
 * @param number that stands for it on the map; 0 for none
 */
record DroppedName(String text, int number) {}
