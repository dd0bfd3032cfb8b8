package org.overflight.site.view;

/**
 * A line of the list of facts.
 *
 * @param detail second line; empty for none
 * @param note further words behind the second line; empty for none
 * @param grade key and name; the key {@code computed} for what geodesy says
 */
public record FactView(String label, ProseView value, String detail, ProseView note, GradeView grade) {
    /** A line without further words. */
    public FactView(String label, ProseView value, String detail, GradeView grade) {
        this(label, value, detail, ProseView.NONE, grade);
    }
}
