package org.overflight.formats;

import java.io.IOException;
import java.util.List;

/** Reads 200 MB of each format; started by {@link LargeFilesTest} with a small heap. Prints a line for each. */
final class LargeFiles {
    static final long BYTES = 200_000_000;

    private LargeFiles() {}

    public static void main(String[] arguments) throws IOException {
        read(
                "GPX",
                new GeneratedStream(
                        "<gpx version=\"1.1\"><trk><trkseg>", LargeFiles::gpx, "</trkseg></trk></gpx>", BYTES));
        read(
                "KML line",
                new GeneratedStream(
                        "<kml><Placemark><LineString><coordinates>",
                        i -> lon(i) + "," + lat(i) + ",10000.5 ",
                        "</coordinates></LineString></Placemark></kml>",
                        BYTES));
        read(
                "GeoJSON",
                new GeneratedStream(
                        "{\"type\":\"LineString\",\"coordinates\":[[0,0]",
                        i -> ",[" + lon(i) + "," + lat(i) + ",10000.5]",
                        "]}",
                        BYTES));
        read(
                "trace",
                new GeneratedStream(
                        "{\"icao\":\"abcdef\",\"timestamp\":1700000000,\"trace\":[[0,0,0]",
                        LargeFiles::row,
                        "]}",
                        BYTES));
        read(
                "table",
                new GeneratedStream(
                        "time,lat,lon,altitude_m,ground_speed_mps,course\n",
                        i -> (1_700_000_000 + i) + "," + lat(i) + "," + lon(i) + ",10000.5,230.5,90.5\n",
                        "",
                        BYTES));
    }

    private static void read(String name, GeneratedStream stream) throws IOException {
        long start = System.nanoTime();
        Recording recording = RecordingReader.read(name, stream, Limits.DEFAULT);
        List<String> rules = Reading.rules(recording);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        boolean all = recording.receipt().pointsKept() >= stream.rows();
        System.out.println(
                name + ": " + (all ? "all" : "some") + " of " + stream.rows() + " in " + seconds + " s " + rules);
    }

    private static String gpx(int i) {
        return "<trkpt lat=\"" + lat(i) + "\" lon=\"" + lon(i) + "\"><ele>10000.5</ele><time>" + time(i)
                + "</time></trkpt>\n";
    }

    private static String row(int i) {
        return ",[" + i + "," + lat(i) + "," + lon(i) + ",35000,478.6,327.8,0,0,null,\"adsb_icao\",35600,0,280,0.0]";
    }

    private static String time(int i) {
        return "2024-05-" + (10 + i / 86_400 % 20) + "T" + (10 + i / 3600 % 10) + ":" + (10 + i / 60 % 50) + ":"
                + (10 + i % 50) + "Z";
    }

    private static String lat(int i) {
        return "4" + i % 10 + "." + (100_000 + i % 900_000);
    }

    private static String lon(int i) {
        return "-1" + i % 10 + "." + (100_000 + i / 7 % 900_000);
    }
}
