package org.overflight.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What a compressed file inflates to, bounded in size and in ratio to what went in. */
final class InflatedBytes extends FilterInputStream {
    /** So small that no ratio does harm. */
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private final LongSupplier compressedBytes;
    private final Limits limits;
    private long count;

    InflatedBytes(InputStream in, LongSupplier compressedBytes, Limits limits) {
        super(in);
        this.compressedBytes = compressedBytes;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            check();
        }
        return read;
    }

    private void check() throws BadInput {
        if (count > limits.maxBytes()) {
            throw new BadInput(
                    "too-large", "The file inflates to more than " + limits.maxBytes() + " bytes.", "Raise the limit.");
        }
        if (count > ALWAYS_ALLOWED && count / limits.maxRatio() > compressedBytes.getAsLong()) {
            throw new BadInput(
                    "inflation",
                    "The file inflates to more than " + limits.maxRatio() + " times its size, as no track does.",
                    "If it is what it should be, inflate it first.");
        }
    }
}
