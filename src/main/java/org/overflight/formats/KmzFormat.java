package org.overflight.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** KMZ: a zip with a KML file in it. Nothing is unpacked to the disk; pictures and further archives are left alone. */
final class KmzFormat implements RecordingFormat {
    private static final int MOST_ENTRIES = 10_000;

    @Override
    public boolean recognizes(Head head) {
        return head.isZip();
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("KMZ");
        try (ZipInputStream zip = new ZipInputStream(body.bytes())) {
            InputStream bounded = new InflatedBytes(zip, body.consumed(), into.limits());
            for (int count = 0; count < MOST_ENTRIES; count++) {
                ZipEntry entry = nextEntry(zip, bounded);
                if (entry == null) {
                    throw new BadInput("kmz", "The archive holds no .kml file.", "");
                }
                refuseEscape(entry.getName());
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".kml")) {
                    readEntry(body.within(bounded), into);
                    return;
                }
                into.log()
                        .noteOnce(
                                "kmz-entry", "Only the first .kml file of the archive is read, and nothing before it.");
            }
        } catch (IllegalArgumentException e) {
            throw new BadInput("kmz", "The archive has a name that is no text.", "");
        }
        throw new BadInput("kmz", "The archive has over " + MOST_ENTRIES + " files before its .kml file.", "");
    }

    /** What is passed over is read through the bounded stream too, so that it cannot be a bomb either. */
    private static @Nullable ZipEntry nextEntry(ZipInputStream zip, InputStream bounded) throws IOException {
        bounded.transferTo(OutputStream.nullOutputStream());
        return zip.getNextEntry();
    }

    private static void refuseEscape(String name) throws BadInput {
        String path = name.replace('\\', '/');
        if (path.startsWith("/") || path.contains(":") || ("/" + path + "/").contains("/../")) {
            throw new BadInput(
                    "zip-path", "The archive names " + ProblemLog.quote(name) + ", a path out of its folder.", "");
        }
    }

    private static void readEntry(Body entry, RecordingBuilder into) throws IOException {
        RecordingFormat kml = new KmlFormat();
        Head head = entry.head();
        if (!kml.recognizes(head)) {
            throw new BadInput("kmz", "The .kml file in the archive is not KML.", "");
        }
        kml.read(entry, into);
    }
}
