package org.overflight.lettering;

import org.overflight.scene.FontFace;

/**
 * How a line is set.
 *
 * @param trackingEm letter spacing
 */
public record TextStyle(FontFace face, double sizePx, double trackingEm) {}
