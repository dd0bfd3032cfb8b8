/**
 * Airports by their codes. A code or a name goes in; an {@link org.overflight.gazetteer.Airport} comes out, or candidates, or
 * suggestions.
 *
 * <p>{@link org.overflight.gazetteer.Gazetteer} looks through tables in the form of OurAirports' {@code airports.csv}: the one
 * that travels with the program and those of a project. {@link org.overflight.gazetteer.Spelling} finds what was probably
 * meant by a misspelt word, here and in the other readers.
 *
 * <p>Reference: <a href="https://ourairports.com/help/data-dictionary.html">OurAirports data dictionary</a>.
 */
@NullMarked
package org.overflight.gazetteer;

import org.jspecify.annotations.NullMarked;
