package org.overflight.model;

import java.time.LocalDate;

/** What was changed on a page after it was first published. */
public record Correction(LocalDate date, Prose text) {}
