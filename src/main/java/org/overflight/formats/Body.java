package org.overflight.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** The content of a file, out of its gzip wrapping if it has one, as bytes or as text. */
final class Body {
    private static final int HEAD_BYTES = 1 << 16;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final BufferedInputStream bytes;
    private final LongSupplier consumed;
    private final byte[] beginning;

    private Body(BufferedInputStream bytes, LongSupplier consumed) throws IOException {
        this.bytes = bytes;
        this.consumed = consumed;
        bytes.mark(HEAD_BYTES + 1);
        this.beginning = bytes.readNBytes(HEAD_BYTES);
        bytes.reset();
    }

    /** Opens a file, which may be gzip. */
    static Body of(SourceBytes source, Limits limits) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(source, BUFFER_BYTES);
        raw.mark(2);
        byte[] magic = raw.readNBytes(2);
        raw.reset();
        if (magic.length == 2 && (magic[0] & 0xFF) == GZIP_FIRST && (magic[1] & 0xFF) == GZIP_SECOND) {
            InputStream inflated = new InflatedBytes(new GZIPInputStream(raw, BUFFER_BYTES), source::count, limits);
            return new Body(new BufferedInputStream(inflated, BUFFER_BYTES), source::count);
        }
        return new Body(raw, source::count);
    }

    /** Something that lay in a container and is bounded already. */
    Body within(InputStream entry) throws IOException {
        return new Body(new BufferedInputStream(entry, BUFFER_BYTES), consumed);
    }

    /** How many bytes of the file itself were taken so far. */
    LongSupplier consumed() {
        return consumed;
    }

    boolean isEmpty() {
        return beginning.length == 0;
    }

    /** Its beginning. */
    Head head() throws IOException {
        Reader reader = new LenientReader(new ByteArrayInputStream(beginning), charset(), () -> {});
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER_BYTES];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return Head.of(isZip(), text.toString());
    }

    private boolean isZip() {
        return beginning.length >= ZIP.length && Arrays.equals(beginning, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    /** As text; to be called once, and not with {@link #bytes}. */
    Reader text(RecordingBuilder into) throws IOException {
        Charset charset = charset();
        return new LenientReader(
                bytes,
                charset,
                () -> into.log()
                        .noteOnce(
                                "encoding",
                                "Some bytes are not valid " + charset.name() + "; they are read as ISO-8859-1."));
    }

    /** As bytes. */
    InputStream bytes() {
        return bytes;
    }

    private Charset charset() throws BadInput {
        return TextEncoding.of(beginning);
    }
}
