package org.overflight.svg;

/** Where a picture goes. */
enum Destination {
    /** Into an HTML page. */
    PAGE("lang"),
    /** Into a file of its own, which is XML. */
    FILE("xml:lang");

    private final String languageAttribute;

    Destination(String languageAttribute) {
        this.languageAttribute = languageAttribute;
    }

    String languageAttribute() {
        return languageAttribute;
    }
}
