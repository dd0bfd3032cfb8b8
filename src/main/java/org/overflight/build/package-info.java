/**
 * The order of the steps, from a folder to a site.
 *
 * <p>{@link org.overflight.build.SiteBuild} reads as one method of named steps: read, derive, measure, draw, write pages, and
 * then publish or compare. Each mission's pictures and figures are a function of the atlas and that mission alone, so that
 * missions can be drawn in any order, side by side, or on different machines.
 */
@NullMarked
package org.overflight.build;

import org.jspecify.annotations.NullMarked;
