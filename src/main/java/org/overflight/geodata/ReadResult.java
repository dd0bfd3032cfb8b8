package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Atlas;
import org.overflight.model.Problem;

/**
 * What came of reading a project.
 *
 * @param atlas all that was read; null if there is any error among the problems
 * @param problems in reading order: by file, line and column
 * @param origins where the records of the atlas stand
 */
public record ReadResult(@Nullable Atlas atlas, List<Problem> problems, Origins origins) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
