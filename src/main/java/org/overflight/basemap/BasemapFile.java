package org.overflight.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of {@code geodata/} that travel in the jar. */
final class BasemapFile {
    private BasemapFile() {}

    /** A TopoJSON file of {@code geodata/basemap}, with no edges that cross and with its arcs cut short. */
    static Topology topology(String fileName) {
        try (InputStream in = open("basemap/" + fileName)) {
            Topology read = TopologyReader.read(in);
            Arcs untangled = Untangling.of(read.arcs(), fileName);
            return ArcSplit.of(new Topology(untangled, read.objects()));
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }

    /**
     * @param path from {@code geodata/}
     * @throws IllegalStateException if the jar is not whole
     */
    static InputStream open(String path) {
        InputStream in = BasemapFile.class.getResourceAsStream("/overflight/geodata/" + path);
        if (in == null) {
            throw new IllegalStateException("not in the jar: geodata/" + path);
        }
        return in;
    }
}
