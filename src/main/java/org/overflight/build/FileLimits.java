package org.overflight.build;

import org.overflight.formats.Limits;

/**
 * How large a file of tracks or areas may be.
 *
 * @param maxBytes of the file, and of what it inflates to
 * @param maxPoints positions in it
 */
public record FileLimits(long maxBytes, int maxPoints) {
    Limits limits() {
        return Limits.DEFAULT.withMaxBytes(maxBytes).withMaxPoints(maxPoints);
    }
}
