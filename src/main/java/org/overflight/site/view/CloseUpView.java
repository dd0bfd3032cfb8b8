package org.overflight.site.view;

/** The second map of a mission. */
public record CloseUpView(String title, PictureView picture, ProseView caption) {}
