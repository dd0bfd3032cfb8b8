package org.overflight.site.view;

/**
 * An end of a leg.
 *
 * @param number on the map; 0 for none
 * @param own whether its name is the author's
 * @param href page of its place, within the site; empty for none
 * @param grade of its position
 * @param time when, in words; empty if not known
 * @param altitude at what height, in words; empty if not known
 */
public record EndView(
        int number, String name, boolean own, String href, GradeView grade, String time, String altitude) {}
