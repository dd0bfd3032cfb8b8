package org.overflight.raster;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes pictures of few colours as PNG: one byte per pixel, no filter, which is what such pictures are smallest with. */
final class PalettePng {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte BITS = 8;
    private static final byte INDEXED = 3;
    private static final int BEST_COMPRESSION = 9;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PalettePng() {}

    /**
     * The bytes of a file.
     *
     * @param pixels row by row from the top
     */
    static byte[] write(int[] pixels, int widthPx, ColorTable colors) {
        PalettePng png = new PalettePng();
        png.file.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
        int heightPx = pixels.length / widthPx;
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(widthPx)
                .putInt(heightPx)
                .put(BITS)
                .put(INDEXED);
        png.chunk("IHDR", header.array());
        png.chunk("sRGB", new byte[] {0});
        png.chunk("PLTE", palette(colors));
        png.chunk("IDAT", compressed(rows(pixels, widthPx, colors)));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    private static byte[] palette(ColorTable colors) {
        ByteBuffer palette = ByteBuffer.allocate(3 * colors.size());
        for (int i = 0; i < colors.size(); i++) {
            int rgb = colors.rgb(i);
            palette.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
        }
        return palette.array();
    }

    private static byte[] rows(int[] pixels, int widthPx, ColorTable colors) {
        ByteBuffer rows = ByteBuffer.allocate(pixels.length + pixels.length / widthPx);
        for (int i = 0; i < pixels.length; i++) {
            if (i % widthPx == 0) {
                rows.put((byte) 0);
            }
            rows.put((byte) colors.index(pixels[i]));
        }
        return rows.array();
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, new Deflater(BEST_COMPRESSION))) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return compressed.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) checksum.getValue())
                .array());
    }
}
