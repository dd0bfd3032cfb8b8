package org.overflight.formats;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Reads a file of any known format.
 *
 * <p>Which format it is, its content tells; the name of the file serves in problems alone. Whatever the bytes are, a recording
 * comes back: with an error in it if they could not be read to their end.
 */
public final class RecordingReader {
    /** In the order of asking: the ones that are told by a little stand behind those that are told by much. */
    private static final List<RecordingFormat> FORMATS = List.of(
            new KmzFormat(),
            new GpxFormat(),
            new KmlFormat(),
            new ReadsbTraceFormat(),
            new OpenSkyStatesFormat(),
            new OpenSkyTrackFormat(),
            new GeoJsonFormat(),
            new IgcFormat(),
            new OpenSkyTableFormat(),
            new FlightRadarTableFormat(),
            new OpenAirFormat(),
            new PlainTableFormat());

    private RecordingReader() {}

    /**
     * Reads bytes that are in memory.
     *
     * @param fileName as it shall stand in problems
     */
    public static Recording read(String fileName, byte[] bytes, Limits limits) {
        try {
            return read(fileName, new ByteArrayInputStream(bytes), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * Reads a stream once, from its start to its end, without holding more than its positions. Does not close it.
     *
     * @param fileName as it shall stand in problems
     * @throws IOException if the stream itself fails; never because of its content
     */
    public static Recording read(String fileName, InputStream in, Limits limits) throws IOException {
        SourceBytes source = new SourceBytes(in, limits.maxBytes());
        RecordingBuilder into = new RecordingBuilder(fileName, limits);
        try {
            readContent(source, into);
        } catch (SourceBytes.SourceFailure e) {
            throw e;
        } catch (IOException e) {
            into.log().error(asBadInput(e));
        }
        return into.build(hash(source, into), source.count());
    }

    /** Of the whole file; empty if it is too large. */
    private static String hash(SourceBytes source, RecordingBuilder into) throws IOException {
        try {
            return source.sha256ToEnd();
        } catch (BadInput e) {
            if (into.log().count(e.rule()) == 0) {
                into.log().follow(Cursor.FILE);
                into.log().error(e);
            }
            return "";
        }
    }

    private static void readContent(SourceBytes source, RecordingBuilder into) throws IOException {
        Body body = Body.of(source, into.limits());
        if (body.isEmpty()) {
            throw new BadInput("empty", "The file is empty.", "");
        }
        Head head = body.head();
        for (RecordingFormat format : FORMATS) {
            if (format.recognizes(head)) {
                format.read(body, into);
                return;
            }
        }
        throw UnknownFormat.of(head);
    }

    /** Streams of the JDK tell of broken compression in words of their own. */
    private static BadInput asBadInput(IOException e) {
        BadInput bad = BadInput.within(e);
        if (bad != null) {
            return bad;
        }
        if (e instanceof EOFException) {
            return new BadInput("truncated", "The compressed file ends too early.", "Was it copied whole?");
        }
        if (e instanceof ZipException) {
            return new BadInput("compression", "The compressed file is damaged.", "Was it copied whole?");
        }
        return new BadInput("unreadable", "The file cannot be read.", "");
    }
}
