package org.overflight.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file as they are: counted, bounded and hashed on their way. */
final class SourceBytes extends FilterInputStream {
    private static final int SKIPPED_AT_ONCE = 1 << 16;

    private final MessageDigest digest = sha256();
    private final long maxBytes;
    private long count;

    SourceBytes(InputStream in, long maxBytes) {
        super(in);
        this.maxBytes = maxBytes;
    }

    /** How many bytes were taken. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = fromSource(buffer, offset, length);
        if (read > 0) {
            count += read;
            digest.update(buffer, offset, read);
            requireRoom();
        }
        return read;
    }

    private void requireRoom() throws BadInput {
        if (count > maxBytes) {
            throw new BadInput("too-large", "The file has more than " + maxBytes + " bytes.", "Raise the limit.");
        }
    }

    /** Nothing is skipped unread: the hash is of all bytes. */
    @Override
    public long skip(long wanted) throws IOException {
        int read = read(new byte[(int) Math.min(wanted, SKIPPED_AT_ONCE)]);
        return Math.max(0, read);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whoever opened the file closes it; a parser that is done must not, because the rest is to be hashed. */
    @Override
    public void close() {}

    private int fromSource(byte[] buffer, int offset, int length) throws SourceFailure {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            throw new SourceFailure(e);
        }
    }

    /** Reads what is left and gives the hash of the whole. */
    String sha256ToEnd() throws IOException {
        requireRoom();
        byte[] rest = new byte[SKIPPED_AT_ONCE];
        int read;
        do {
            read = read(rest, 0, rest.length);
        } while (read >= 0);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The disk or the network failed, not the content. */
    static final class SourceFailure extends IOException {
        private static final long serialVersionUID = 1;

        SourceFailure(IOException cause) {
            super(cause);
        }
    }
}
