package org.overflight.model;

/**
 * A country that a story names as having had a part in it, be it by refusing one.
 *
 * @param isoAlpha2 ISO 3166-1 alpha-2 code
 * @param reason what its part was, with citations; empty if the text says enough
 */
public record NamedCountry(String isoAlpha2, Prose reason) {}
