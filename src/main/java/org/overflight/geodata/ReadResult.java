package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Atlas;
import org.overflight.model.Problem;

/**
 * What came of reading a project.
 *
 * @param atlas all that was read; null if there is any error among the problems
 * @param sound as much of it as can be reviewed: the same, or if errors are in files of missions alone, what is without those; null
 *     if an error is elsewhere
 * @param problems in reading order: by file, line and column
 * @param origins where the records of the atlas stand
 */
public record ReadResult(@Nullable Atlas atlas, @Nullable Atlas sound, List<Problem> problems, Origins origins) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
