package org.overflight.site;

/** Where pages are within the site. */
final class Paths {
    static final String ATLAS = "index.html";
    static final String SOURCES = "sources.html";
    static final String METHOD = "method.html";

    private Paths() {}

    static String mission(String id) {
        return "missions/" + id + ".html";
    }

    static String missionFile(String id, String suffix) {
        return "missions/" + id + suffix;
    }

    static String place(String id) {
        return "places/" + id + ".html";
    }

    static String airspace(String id) {
        return "airspaces/" + id + ".html";
    }

    static String event(String id) {
        return "events/" + id + ".html";
    }

    /** The way from a page back to the root of the site. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
