package org.overflight.geodata;

/** The kinds of files in a project. */
enum FileKind {
    SITE("site", "site"),
    PLACES("places", "place"),
    AIRSPACES("airspaces", "airspace"),
    EVENTS("events", "event"),
    SOURCES("sources", "source"),
    MISSION("missions", "mission");

    private final String fileName;
    private final String recordName;

    FileKind(String fileName, String recordName) {
        this.fileName = fileName;
        this.recordName = recordName;
    }

    /** Name of the file without its ending, and of the folder of such files. */
    String fileName() {
        return fileName;
    }

    /** What one record in such a file is called. */
    String recordName() {
        return recordName;
    }

    /** Name of the definition in the schema. */
    String definition() {
        return this == MISSION ? "mission" : fileName;
    }
}
