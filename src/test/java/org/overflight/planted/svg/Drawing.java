package org.overflight.planted.svg;

import java.awt.Color;

/** Planted: a drawing that brings a library along which belongs in another room. */
public record Drawing(Color color) {}
