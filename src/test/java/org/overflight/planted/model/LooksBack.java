package org.overflight.planted.model;

import org.overflight.planted.svg.Drawing;
import picocli.CommandLine;

/** Planted: a word of the model that knows how it is drawn, and a library. The architecture rules must see both. */
record LooksBack(Drawing drawing, CommandLine library) {}
