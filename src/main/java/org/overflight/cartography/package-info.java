/**
 * From an atlas to scenes: what is on a map, where it stands on the sheet, and in which order it is drawn.
 *
 * <p>In: a {@link org.overflight.cartography.MapSubject} (made from a mission, a place, ... by the classes named {@code
 * ...Subjects}) and a {@link org.overflight.cartography.SheetLayout}. Out: a {@link org.overflight.cartography.ComposedMap}.
 * The way through is {@link org.overflight.cartography.MapComposer}: choose the projection, fit it to the sheet, take the ground
 * that the scale can show, then {@code MapDrawing}, whose one method states the drawing order from the water to the furniture.
 * Each layout is composed afresh, not scaled. Labels are placed last by {@code cartography.labels}, when everything that they must
 * keep off is known.
 *
 * <p>A sheet holds one map, a {@code MapStage}, with its insets ({@code InsetPlan}), or two discs side by side ({@code
 * HemispheresPlan}) for a mission's main map whose routes and places come within 12 degrees of both poles, or which two discs distort
 * clearly less than the best single projection; {@link org.overflight.projection.HemispheresRule} decides. Each disc ends at the equator
 * and is a stage of its own with half of the sheet for itself; legend, key of names and credit stand once. The discs touch where the
 * longest leg crosses the equator; a leg that goes south, and so from left to right, is preferred to a northward one up to a third
 * longer. Other crossings are {@code Handover}s: a ring with the same letter on both rims.
 */
@NullMarked
package org.overflight.cartography;

import org.jspecify.annotations.NullMarked;
