package org.overflight.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the lines of {@code disputed-borders.geojson}. None of them is a border of the basemap, which has the borders <em>de
 * facto</em>, but for three short ones; those are left out, and of two pairs of equal lines the second, so that nothing is
 * drawn twice.
 */
final class DisputedLinesReader {
    /** Along the border of Lebanon, and of Kenya with South Sudan; the same lines as 40 and 42. */
    private static final Set<Integer> LEFT_OUT = Set.of(4, 17, 19, 41, 43);

    private final JsonParser json;
    private final PositionBuffer positions = new PositionBuffer();
    private final List<Integer> starts = new ArrayList<>();

    private DisputedLinesReader(JsonParser json) {
        this.json = json;
    }

    /** Each line as an arc of its own. */
    static Arcs read() {
        try (InputStream in = BasemapFile.open("basemap/disputed-borders.geojson");
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in.readAllBytes())) {
            return new DisputedLinesReader(json).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arcs lines() {
        int id = 0;
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.PROPERTY_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("id")) {
                    id = json.getIntValue();
                } else if (member.equals("coordinates")) {
                    readFeature(id);
                }
            }
        }
        int[] firsts = starts.stream().mapToInt(Integer::intValue).toArray();
        int[] lasts = new int[firsts.length];
        for (int i = 0; i < lasts.length; i++) {
            lasts[i] = (i + 1 < firsts.length ? firsts[i + 1] : positions.size()) - 1;
        }
        return new Arcs(positions.take().toArray(), firsts, lasts);
    }

    private void readFeature(int id) {
        if (LEFT_OUT.contains(id)) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.START_ARRAY) {
            starts.add(positions.size());
            while (json.nextToken() == JsonToken.START_ARRAY) {
                json.nextToken();
                double lonDeg = json.getDoubleValue();
                json.nextToken();
                positions.add(lonDeg, json.getDoubleValue());
                json.nextToken();
            }
        }
    }
}
