package org.overflight.publish;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path within a site that is safe on every file system: segments of small ASCII letters, digits, hyphens, underscores and
 * dots, joined by slashes.
 *
 * <p>Capital letters are refused, so that no two paths differ by case alone; so are dots at either end of a segment, names of
 * Windows devices, and segments over 100 or paths over 200 characters.
 */
public record SitePath(String path) implements Comparable<SitePath> {
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9_]([a-z0-9_.-]{0,98}[a-z0-9_-])?");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Set<String> DOTTED = Set.of(".nojekyll");
    private static final int LONGEST_PATH = 200;

    /** @throws IllegalArgumentException if the path is not safe; the message says why */
    public SitePath {
        if (path.length() > LONGEST_PATH) {
            throw new IllegalArgumentException("path longer than " + LONGEST_PATH + " characters: " + path);
        }
        for (String segment : path.split("/", -1)) {
            if (DEVICE.matcher(segment).matches()) {
                throw new IllegalArgumentException("name of a Windows device in path: " + path);
            }
            if (!SEGMENT.matcher(segment).matches() && !DOTTED.contains(path)) {
                throw new IllegalArgumentException("unsafe path: " + path);
            }
        }
    }

    @Override
    public int compareTo(SitePath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
