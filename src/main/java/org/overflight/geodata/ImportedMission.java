package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Problem;

/**
 * A mission made of track files.
 *
 * @param yaml its text; null if there is an error
 * @param problems of the files and of what was asked for
 */
public record ImportedMission(@Nullable String yaml, List<Problem> problems) {
    public ImportedMission {
        problems = List.copyOf(problems);
    }
}
