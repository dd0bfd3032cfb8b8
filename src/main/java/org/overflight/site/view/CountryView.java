package org.overflight.site.view;

/** A country under the drawn line. */
public record CountryView(String name, LengthView length) {}
