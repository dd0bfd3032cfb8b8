package org.overflight.geodata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.overflight.model.Flight;

/** Reads a project whose only mission is a large track file; started by {@link LargeMissionsTest} with a small heap. */
final class LargeMissions {
    /** Where the aircraft is 60 km beside its way. */
    static final int SPIKE = 777_777;

    private LargeMissions() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        ReadResult result = AtlasReader.read(Path.of(arguments[0]));
        Flight flight = Objects.requireNonNull(
                        result.atlas(), () -> result.problems().toString())
                .missions()
                .get(0)
                .flights()
                .get(0);
        double northernmostDeg = flight.route().legs().stream()
                .flatMap(leg -> leg.fixes().stream())
                .mapToDouble(fix -> fix.position().latDeg())
                .max()
                .orElse(0);
        System.out.println("read " + flight.tracks().get(0).points().read() + ", kept "
                + flight.tracks().get(0).points().kept() + ", suspects "
                + flight.tracks().get(0).suspects().size() + ", north to " + Math.round(northernmostDeg * 100) + " in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    /** A day and more over Germany: in rounds of a quarter of an hour, a fix each tenth of a second, that scatter by some metres. */
    static void write(Path file, int fixes) throws IOException {
        Instant start = Instant.parse("2024-05-01T00:00:00Z");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<gpx version=\"1.1\" creator=\"test\"><trk><name>Rounds</name><trkseg>\n");
            for (int i = 0; i < fixes; i++) {
                double turn = i / 9000.0 * 2 * Math.PI;
                double lat = 50 + Math.sin(turn) * (1 + i % 7 * 3e-6) + (i == SPIKE ? 0.6 : 0) + i * 1e-7;
                double lon = 10 + Math.cos(turn) * 1.5;
                out.write("<trkpt lat=\"" + Math.round(lat * 1e6) / 1e6 + "\" lon=\"" + Math.round(lon * 1e6) / 1e6
                        + "\"><ele>" + (3000 + i / 9000 % 10 * 300) + "</ele><time>" + start.plusMillis(600L * i)
                        + "</time></trkpt>\n");
            }
            out.write("</trkseg></trk></gpx>\n");
        }
    }
}
