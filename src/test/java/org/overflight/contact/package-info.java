/**
 * The contact sheet: a picture for every case that is hard to draw, to be looked at before a change of the engine goes out.
 *
 * <p>In: the sample project {@code src/test/resources/good/hard-cases}, a mission each case, and the missions of {@code
 * geodata}. Out: {@code target/contact-sheet/index.html} with a picture each, made by
 *
 * <pre>mvn test -Dtest=ContactSheetTest</pre>
 *
 * which also compares 25 of them, drawn small, with those in {@code src/test/resources/golden/cases}. A golden that is missing is
 * written, but not in CI; where one differs, what was drawn is kept in {@code target/contact-sheet/differs}: look at it, and if it
 * is right, put it in the golden's place.
 */
@NullMarked
package org.overflight.contact;

import org.jspecify.annotations.NullMarked;
