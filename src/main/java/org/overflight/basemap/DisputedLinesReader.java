package org.overflight.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the lines of {@code disputed-borders.geojson}. None of them is a border of the basemap, which has the borders <em>de
 * facto</em>, but for three short ones; those are left out, and of two pairs of equal lines the second, so that nothing is
 * drawn twice.
 */
final class DisputedLinesReader {
    /** Along the border of Lebanon, and of Kenya with South Sudan; the same lines as 40 and 42. */
    private static final Set<Integer> LEFT_OUT = Set.of(4, 17, 19, 41, 43);

    private final JsonScanner json;
    private final PositionBuffer positions = new PositionBuffer();
    private final List<Integer> starts = new ArrayList<>();

    private DisputedLinesReader(JsonScanner json) {
        this.json = json;
    }

    /** Each line as an arc of its own. */
    static Arcs read() {
        try (InputStream in = BasemapFile.open("basemap/disputed-borders.geojson")) {
            return new DisputedLinesReader(new JsonScanner(in.readAllBytes())).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arcs lines() {
        json.begin();
        while (json.hasNext()) {
            if (json.text().equals("features")) {
                json.begin();
                while (json.hasNext()) {
                    readFeature();
                }
            } else {
                json.skip();
            }
        }
        int[] firsts = starts.stream().mapToInt(Integer::intValue).toArray();
        int[] lasts = new int[firsts.length];
        for (int i = 0; i < lasts.length; i++) {
            lasts[i] = (i + 1 < firsts.length ? firsts[i + 1] : positions.size()) - 1;
        }
        return new Arcs(positions.take().toArray(), firsts, lasts);
    }

    /** Its id comes before its geometry. */
    private void readFeature() {
        int id = 0;
        json.begin();
        while (json.hasNext()) {
            switch (json.text()) {
                case "id" -> id = json.integer();
                case "geometry" -> readGeometry(id);
                default -> json.skip();
            }
        }
    }

    private void readGeometry(int id) {
        json.begin();
        while (json.hasNext()) {
            if (json.text().equals("coordinates") && !LEFT_OUT.contains(id)) {
                readLines();
            } else {
                json.skip();
            }
        }
    }

    private void readLines() {
        json.begin();
        while (json.hasNext()) {
            starts.add(positions.size());
            json.begin();
            while (json.hasNext()) {
                json.begin();
                double lonDeg = json.decimal();
                positions.add(lonDeg, json.decimal());
                json.end();
            }
        }
    }
}
