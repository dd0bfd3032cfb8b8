package org.overflight.site.view;

/**
 * A row of a leg table.
 *
 * @param anchor id of the row, and key of the leg in the picture
 * @param number from 1
 * @param course initial true course, three digits, without the degree sign
 * @param note what is said of the leg, if it is not said of all, and of the point it arrives at
 */
public record LegView(
        String anchor,
        int number,
        EndView from,
        EndView to,
        LengthView length,
        String course,
        String line,
        GradeView grade,
        ProseView note) {}
