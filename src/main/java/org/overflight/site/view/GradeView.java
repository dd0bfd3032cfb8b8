package org.overflight.site.view;

/**
 * A grade of evidence.
 *
 * @param key for style sheets: {@code observed}, {@code reported}, {@code inferred} or {@code illustrative}
 * @param name as it is shown
 */
public record GradeView(String key, String name) {}
