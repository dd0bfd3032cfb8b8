package org.overflight.site.view;

/** A length in the three units of the tables, with separators for thousands and a decimal below ten, without the units. */
public record LengthView(String nm, String km, String mi) {}
