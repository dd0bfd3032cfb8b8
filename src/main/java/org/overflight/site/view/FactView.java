package org.overflight.site.view;

/**
 * A line of the list of facts.
 *
 * @param ownLabel whether the label is the author's
 * @param detail second line; empty for none
 * @param note further words behind the second line; empty for none
 * @param grade key and name; the key {@code computed} for what geodesy says
 */
public record FactView(
        String label, boolean ownLabel, ProseView value, String detail, ProseView note, GradeView grade) {
    /** A line without further words. */
    public FactView(String label, ProseView value, String detail, GradeView grade) {
        this(label, value, detail, ProseView.NONE, grade);
    }

    /** A line with a label of the frame. */
    public FactView(String label, ProseView value, String detail, ProseView note, GradeView grade) {
        this(label, false, value, detail, note, grade);
    }
}
