package org.overflight.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;

/** A long text that is never whole in memory: a head, rows until it is long enough, a tail. */
final class GeneratedStream extends InputStream {
    private final IntFunction<String> rows;
    private final byte[] tail;
    private final long length;
    private byte[] current;
    private int at;
    private int row;
    private long produced;
    private boolean tailed;

    /** @param length about how many bytes */
    GeneratedStream(String head, IntFunction<String> rows, String tail, long length) {
        this.rows = rows;
        this.tail = tail.getBytes(UTF_8);
        this.length = length;
        this.current = head.getBytes(UTF_8);
    }

    int rows() {
        return row;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) {
        if (at == current.length && !next()) {
            return -1;
        }
        int read = Math.min(wanted, current.length - at);
        System.arraycopy(current, at, buffer, offset, read);
        at += read;
        produced += read;
        return read;
    }

    private boolean next() {
        if (tailed) {
            return false;
        }
        at = 0;
        if (produced < length) {
            StringBuilder several = new StringBuilder();
            for (int i = 0; i < 100; i++) {
                several.append(rows.apply(row++));
            }
            current = several.toString().getBytes(UTF_8);
        } else {
            tailed = true;
            current = tail;
        }
        return true;
    }
}
