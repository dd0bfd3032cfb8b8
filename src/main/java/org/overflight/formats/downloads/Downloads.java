package org.overflight.formats.downloads;

import java.util.List;
import org.overflight.model.Mission;

/** Writes missions. */
public final class Downloads {
    private Downloads() {}

    /** A mission in every format, always in the same order. */
    public static List<Download> of(Mission mission) {
        return List.of(
                new Download("GeoJSON", "geojson", GeoJsonDownload.write(mission)),
                new Download("KML", "kml", KmlDownload.write(mission)),
                new Download("GPX", "gpx", GpxDownload.write(mission)),
                new Download("CSV", "csv", CsvDownload.write(mission)));
    }
}
