package org.overflight.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param id unique among sources
 * @param publisher who published it, for example "UPI"
 * @param title its title
 * @param url where it can be read (http or https), if it is on the web
 * @param published when it was published
 * @param note what a reader should know of it: secondary, partisan, a translation
 */
public record Source(
        String id, String publisher, String title, @Nullable String url, When published, Prose note) {}
