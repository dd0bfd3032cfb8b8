package org.overflight.site.view;

/** A correction. */
public record CorrectionView(String date, String isoDate, ProseView text) {}
