/**
 * From an atlas to scenes: what is on a map, where it stands on the sheet, and in which order it is drawn.
 *
 * <p>In: a {@link org.overflight.cartography.MapSubject} (made from a mission, a place, ... by the classes named {@code
 * ...Subjects}) and a {@link org.overflight.cartography.SheetLayout}. Out: a {@link org.overflight.cartography.ComposedMap}.
 * The way through is {@link org.overflight.cartography.MapComposer}: choose the projection, fit it to the sheet, take the ground
 * that the scale can show, then {@code MapDrawing}, whose one method states the drawing order from the water to the furniture.
 * Each layout is composed afresh, not scaled. Labels are placed last by {@code cartography.labels}, when everything that they must
 * keep off is known.
 */
@NullMarked
package org.overflight.cartography;

import org.jspecify.annotations.NullMarked;
