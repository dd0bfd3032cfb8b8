package org.overflight.formats.downloads;

/**
 * A file to take away.
 *
 * @param format as people call it, for example {@code GeoJSON}
 * @param extension of the file's name, without a point
 * @param content to be written in UTF-8
 */
public record Download(String format, String extension, String content) {}
