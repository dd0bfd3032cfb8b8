/**
 * Path strings in the grammar of the Great Circle Mapper, typed or in its URLs.
 *
 * <p>In: {@code KMIB-LLBG-OEKH, 500nm@ORAA}. Out: a {@link org.overflight.formats.gcmap.GcmapPath}, lines and rings between
 * codes and positions, every one with its place in the text. What a code stands for is not asked here.
 */
@NullMarked
package org.overflight.formats.gcmap;

import org.jspecify.annotations.NullMarked;
