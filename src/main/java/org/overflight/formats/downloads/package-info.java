/**
 * A mission as files to take away.
 *
 * <p>In: a {@link org.overflight.model.Mission}. Out: {@link org.overflight.formats.downloads.Download}s, texts that are the same
 * on every machine: positions to 1e-7 degrees, times to the millisecond, altitudes to the centimetre. What is between two
 * positions is written out as positions, because GeoJSON and most programs know straight lines alone; every leg says its grade of
 * evidence and its sources, and gaps in a recording stay gaps.
 *
 * <p>References: RFC 7946 (GeoJSON); GPX 1.1 schema; OGC 07-147r2 (KML 2.2) with Google's {@code gx:Track}; RFC 4180 (CSV).
 */
@NullMarked
package org.overflight.formats.downloads;

import org.jspecify.annotations.NullMarked;
