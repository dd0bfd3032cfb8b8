/**
 * Scenes as PNG, for places that show no SVG: cards of social media.
 *
 * <p>In goes a {@link org.overflight.scene.Scene}, out come the bytes of a file; the same bytes on every machine and on every
 * Java from 17 on. So nothing is drawn, all is filled: lines become polygons by {@link java.awt.BasicStroke#createStrokedShape},
 * text becomes outlines in {@code lettering}; and {@link org.overflight.raster.PalettePng} compresses with a deflater written
 * in Java, since the JDK's is whatever zlib lies below. References: PNG (W3C, third edition), Heckbert, "Color image
 * quantization for frame buffer display", SIGGRAPH 1982 (median cut).
 */
@NullMarked
package org.overflight.raster;

import org.jspecify.annotations.NullMarked;
