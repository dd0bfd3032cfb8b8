package org.overflight.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LineKind;

/**
 * A map of a path, as it is wanted.
 *
 * @param path in gcmap's notation
 * @param file to be written; its ending says what: {@code .svg}, {@code .png} or {@code .html}
 * @param widthPx of the whole picture, {@link #SMALLEST_PX} to {@link #LARGEST_PX}
 * @param heightPx of the whole picture, the same
 * @param theme name of a theme that comes along
 * @param projection name of a family in the format, for example {@code mercator}; null for the best
 * @param line which lines join the places
 */
public record PathMapRequest(
        String path,
        Path file,
        int widthPx,
        int heightPx,
        String theme,
        @Nullable String projection,
        LineKind line) {
    /** Below that there is no room for a title and a name. */
    public static final int SMALLEST_PX = 240;

    /** A poster. */
    public static final int LARGEST_PX = 4000;
}
