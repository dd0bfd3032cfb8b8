package org.overflight.projection;

import org.overflight.scene.BoxPx;

/** A projection, its place on the sheet, and the frame within which it is drawn. */
record Plan(PlaneProjection projection, Placement placement, BoxPx frame) {}
