/**
 * Text as geometry: how wide and high it is, what it looks like as an outline, which of its characters no font has.
 *
 * <p>In goes text with a {@link org.overflight.scene.FontFace} and a size, out come pixels. The fonts are the ones that the
 * pages are served with (templates/fonts), so what is measured here is what a browser draws with {@code font-kerning: none}
 * and without ligatures; every label carries its measured width for browsers that have other fonts.
 *
 * <p>{@link org.overflight.lettering.FontFile} reads the tables of a TrueType font that metrics and outlines need and no other:
 * a general font library takes six times as long as a whole map may. Scripts whose letters join or carry marks are left to
 * the JDK's shaper in {@link org.overflight.lettering.ShapedText}, the only class here that wakes AWT. References: OpenType
 * 1.9 (cmap, glyf, hmtx), Unicode Standard Annex 9 (bidirectional text).
 */
@NullMarked
package org.overflight.lettering;

import org.jspecify.annotations.NullMarked;
