package org.overflight.scene;

import java.util.List;

/**
 * A sheet with its marks: one picture.
 *
 * @param id letters, digits and hyphens; prefix of every id in the picture, so that several share a page
 * @param widthPx width of the sheet
 * @param heightPx height of the sheet
 * @param language BCP 47 tag of the text
 * @param title accessible name
 * @param description long description, plain text
 * @param marks in drawing order
 */
public record Scene(
        String id,
        double widthPx,
        double heightPx,
        String language,
        String title,
        String description,
        List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /** The whole sheet. */
    public BoxPx sheet() {
        return new BoxPx(0, 0, widthPx, heightPx);
    }
}
