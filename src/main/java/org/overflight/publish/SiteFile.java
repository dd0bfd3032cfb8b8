package org.overflight.publish;

import java.nio.charset.StandardCharsets;

/** One file of a site. The bytes are the file's alone; they are not to be changed. */
@SuppressWarnings("ArrayRecordComponent") // a buffer handed from the renderer to the disk, never compared or hashed
public record SiteFile(SitePath path, byte[] bytes) {
    /**
     * A text file in UTF-8.
     *
     * @throws IllegalArgumentException if the path is not safe
     */
    public static SiteFile text(String path, String text) {
        return new SiteFile(new SitePath(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A binary file.
     *
     * @throws IllegalArgumentException if the path is not safe
     */
    public static SiteFile binary(String path, byte[] bytes) {
        return new SiteFile(new SitePath(path), bytes.clone());
    }
}
