/**
 * What is true of the sheet: marks in pixels, in drawing order, and how they look.
 *
 * <p>The second of the two vocabularies (the first is {@code model}). A {@link org.overflight.scene.Scene} says where every
 * mark is and by {@link org.overflight.scene.Look} what it is; a {@link org.overflight.scene.Theme} says what such a mark looks
 * like in light, dark and print. {@code svg} and {@code raster} draw the same scene and see nothing else, so that the
 * picture in the page and the card for social media cannot differ in content.
 *
 * <p>Pixels are CSS pixels, x to the right, y down, the origin in the upper left corner of the sheet.
 */
@NullMarked
package org.overflight.scene;

import org.jspecify.annotations.NullMarked;
