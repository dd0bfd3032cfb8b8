package org.overflight.formats;

import java.util.List;

/**
 * What was done with a file: enough to do it again and compare.
 *
 * @param format for example "GPX 1.1"
 * @param sha256 of the file's bytes as they are, 64 lower-case hexadecimal digits; empty if it was not read to its end
 * @param bytes of the file that were read
 * @param pointsRead positions met
 * @param pointsKept positions in the recording
 * @param drops positions left out, by reason, in the order of the reasons' names
 */
public record Receipt(String format, String sha256, long bytes, long pointsRead, long pointsKept, List<Drop> drops) {
    public Receipt {
        drops = List.copyOf(drops);
    }

    /**
     * Positions left out.
     *
     * @param reason for example "latitude out of range"
     * @param count how many, at least one
     */
    public record Drop(String reason, long count) {}
}
