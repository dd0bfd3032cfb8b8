/**
 * Files of a finished site to a folder, whole or not at all.
 *
 * <p>In: {@link org.overflight.publish.SiteFile}s. Out: a folder, or the differences from one. {@link
 * org.overflight.publish.Publisher} writes a new folder beside the old one and swaps the two, so that a build that fails or is
 * killed leaves the last good site as it was; it replaces no folder that it did not make. {@link
 * org.overflight.publish.SiteComparison} compares byte for byte. {@link org.overflight.publish.SitePath} is the one place that
 * decides which names may become paths.
 */
@NullMarked
package org.overflight.publish;

import org.jspecify.annotations.NullMarked;
