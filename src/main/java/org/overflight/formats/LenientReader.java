package org.overflight.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text of bytes that may be in another encoding than was thought: a byte that does not fit becomes the ISO-8859-1 character of
 * its value. A byte order mark is left out.
 */
final class LenientReader extends Reader {
    private static final int BYTES_AT_ONCE = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Runnable onMisfit;
    private final ByteBuffer encoded = ByteBuffer.allocate(BYTES_AT_ONCE).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BYTES_AT_ONCE).flip();
    private boolean atStart = true;
    private boolean inputEnded;
    private boolean ended;

    LenientReader(InputStream in, Charset charset, Runnable onMisfit) {
        this.in = in;
        this.onMisfit = onMisfit;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!decoded.hasRemaining() && !ended) {
            decode();
        }
        if (!decoded.hasRemaining()) {
            return -1;
        }
        int read = Math.min(length, decoded.remaining());
        decoded.get(buffer, offset, read);
        return read;
    }

    private void decode() throws IOException {
        fill();
        decoded.clear();
        CoderResult result = decoder.decode(encoded, decoded, inputEnded);
        if (result.isError()) {
            substitute(result.length());
        } else if (result.isUnderflow() && inputEnded) {
            decoder.flush(decoded);
            ended = true;
        }
        decoded.flip();
        if (atStart && decoded.hasRemaining()) {
            atStart = false;
            if (decoded.get(decoded.position()) == BYTE_ORDER_MARK) {
                decoded.get();
            }
        }
    }

    /** There is room for it: it is called with bytes left that fill less than the buffer. */
    private void substitute(int length) {
        onMisfit.run();
        for (int i = 0; i < length && encoded.hasRemaining() && decoded.hasRemaining(); i++) {
            decoded.put((char) (encoded.get() & 0xFF));
        }
    }

    private void fill() throws IOException {
        if (inputEnded) {
            return;
        }
        encoded.compact();
        int read = in.read(encoded.array(), encoded.position(), encoded.remaining());
        if (read < 0) {
            inputEnded = true;
        } else {
            encoded.position(encoded.position() + read);
        }
        encoded.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
