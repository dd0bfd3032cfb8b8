/**
 * Track files, airspace files and path strings that people have already, and the files that a reader of the site can take away.
 *
 * <p>In: bytes of a file, whatever its name. Out: a {@link org.overflight.formats.Recording} with problems that name file, line
 * and column, and a receipt of what was read, kept and dropped. {@link org.overflight.formats.RecordingReader} tells the format
 * by its content; behind it stands one {@code ...Format} class for each, which fills a {@code RecordingBuilder}. Further rooms:
 *
 * <ul>
 *   <li>{@code formats.gcmap}: path strings such as {@code KMIB-LLBG, 500nm@ORAA};
 *   <li>{@code formats.tracks}: from recorded fixes to graded routes, and thinning to a stated tolerance;
 *   <li>{@code formats.downloads}: a mission as GeoJSON, KML, GPX and CSV.
 * </ul>
 *
 * <p>Files may be hostile. Nothing is ever fetched or written; sizes, depths, numbers and inflation are bounded by {@link
 * org.overflight.formats.Limits}; what cannot be read is a problem with a position, never an exception of a parser.
 *
 * <p>References: RFC 7946 (GeoJSON); GPX 1.1 schema; OGC 12-007r2 (KML 2.3); FAI technical specification for IGC flight
 * recorders; readsb README-json; OpenSky REST API; Naviter, OpenAir file format 2.1.
 */
@NullMarked
package org.overflight.formats;

import org.jspecify.annotations.NullMarked;
