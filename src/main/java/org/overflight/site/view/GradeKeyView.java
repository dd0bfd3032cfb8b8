package org.overflight.site.view;

/**
 * A row of the key to the line.
 *
 * @param meaning in one or two sentences
 * @param use on this page, for example "12 legs, 5 places"
 * @param used whether the grade is on the page
 */
public record GradeKeyView(GradeView grade, String meaning, String use, boolean used) {}
