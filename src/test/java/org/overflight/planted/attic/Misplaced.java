package org.overflight.planted.attic;

/** Planted: a class in a package that the architecture's table does not know. */
record Misplaced(String text) {}
