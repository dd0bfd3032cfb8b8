package org.overflight.formats;

/** What to say of a file of no known format. */
final class UnknownFormat {
    private static final String KNOWN = "Known are GPX, KML, KMZ, GeoJSON, IGC, readsb traces, OpenSky tables and JSON,"
            + " FlightRadar24 tables, other tables with columns for latitude and longitude, and OpenAir.";

    private UnknownFormat() {}

    static BadInput of(Head head) {
        if (head.isXml()) {
            return new BadInput(
                    "unknown-format",
                    "XML with the root " + ProblemLog.quote(head.xmlRoot()) + " is not known.",
                    KNOWN);
        }
        if (head.isJson()) {
            return new BadInput(
                    "unknown-format",
                    head.jsonMembers().isEmpty()
                            ? "JSON without members at its top is not known."
                            : "JSON with the members " + names(head) + " is not known.",
                    KNOWN);
        }
        if (head.text().isBlank()) {
            return new BadInput("empty", "The file has nothing but blanks.", "");
        }
        return new BadInput(
                "unknown-format",
                "A file that begins with " + ProblemLog.quote(head.firstLine()) + " is not known.",
                KNOWN);
    }

    private static String names(Head head) {
        return ProblemLog.quote(
                String.join(", ", head.jsonMembers().stream().sorted().limit(8).toList()));
    }
}
