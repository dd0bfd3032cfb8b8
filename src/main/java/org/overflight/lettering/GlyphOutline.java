package org.overflight.lettering;

import java.nio.ByteBuffer;
import org.overflight.scene.Outline;

/**
 * Reads the outlines of glyphs, table {@code glyf}: contours of straight lines and quadratic curves, which become polygons.
 */
final class GlyphOutline {
    /** Steps per curve: at 46 px, the largest type there is, under 0.05 px from the curve. */
    private static final int STEPS = 6;

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_OR_POSITIVE_X = 16;
    private static final int SAME_OR_POSITIVE_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    private static final double FIXED_ONE = 16384;

    private final FontFile font;
    private final Outline.Builder rings;

    private GlyphOutline(FontFile font, Outline.Builder rings) {
        this.font = font;
        this.rings = rings;
    }

    /** Adds the rings of a glyph, to be filled by the nonzero rule. */
    static void add(FontFile font, int glyph, GlyphFrame frame, Outline.Builder rings) {
        new GlyphOutline(font, rings).glyph(glyph, frame);
    }

    private void glyph(int glyph, GlyphFrame frame) {
        if (!font.hasOutline(glyph)) {
            return;
        }
        int start = font.outline(glyph);
        int contours = font.bytes().getShort(start);
        if (contours < 0) {
            parts(start + 10, frame);
        } else {
            contours(start + 10, contours, frame);
        }
    }

    private void parts(int start, GlyphFrame frame) {
        ByteBuffer bytes = font.bytes();
        int at = start;
        int flags;
        do {
            flags = bytes.getShort(at);
            int glyph = Short.toUnsignedInt(bytes.getShort(at + 2));
            at += 4;
            boolean words = (flags & WORDS) != 0;
            if ((flags & OFFSETS) == 0) {
                throw new IllegalArgumentException("parts of a glyph are fitted by points, which is not supported");
            }
            double dx = font.scaled(words ? bytes.getShort(at) : bytes.get(at));
            double dy = font.scaled(words ? bytes.getShort(at + 2) : bytes.get(at + 1));
            at += words ? 4 : 2;
            double[] matrix = {1, 0, 0, 1};
            if ((flags & ONE_SCALE) != 0) {
                matrix[0] = bytes.getShort(at) / FIXED_ONE;
                matrix[3] = matrix[0];
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                matrix[0] = bytes.getShort(at) / FIXED_ONE;
                matrix[3] = bytes.getShort(at + 2) / FIXED_ONE;
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                for (int i = 0; i < 4; i++) {
                    matrix[i] = bytes.getShort(at + 2 * i) / FIXED_ONE;
                }
                at += 8;
            }
            glyph(glyph, frame.part(matrix, dx, dy));
        } while ((flags & MORE) != 0);
    }

    private void contours(int start, int contours, GlyphFrame frame) {
        ByteBuffer bytes = font.bytes();
        int points = contours == 0 ? 0 : Short.toUnsignedInt(bytes.getShort(start + 2 * contours - 2)) + 1;
        int at = start + 2 * contours;
        at += 2 + Short.toUnsignedInt(bytes.getShort(at));
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            byte flag = bytes.get(at++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + Byte.toUnsignedInt(bytes.get(at++));
            for (int k = 0; k < times; k++) {
                flags[i++] = flag;
            }
        }
        double[] x = new double[points];
        double[] y = new double[points];
        at = coordinates(at, flags, x, SHORT_X, SAME_OR_POSITIVE_X);
        coordinates(at, flags, y, SHORT_Y, SAME_OR_POSITIVE_Y);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int end = Short.toUnsignedInt(bytes.getShort(start + 2 * i)) + 1;
            new Contour(flags, x, y, first, end, frame).add();
            first = end;
        }
    }

    private int coordinates(int start, byte[] flags, double[] values, int shortFlag, int sameFlag) {
        ByteBuffer bytes = font.bytes();
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = Byte.toUnsignedInt(bytes.get(at++));
                value += same ? step : -step;
            } else if (!same) {
                value += bytes.getShort(at);
                at += 2;
            }
            values[i] = font.scaled(value);
        }
        return at;
    }

    /** One closed curve. Between two points off the curve lies an unwritten one on it. */
    private final class Contour {
        private final byte[] flags;
        private final double[] x;
        private final double[] y;
        private final int first;
        private final int count;
        private final GlyphFrame frame;

        Contour(byte[] flags, double[] x, double[] y, int first, int end, GlyphFrame frame) {
            this.flags = flags;
            this.x = x;
            this.y = y;
            this.first = first;
            this.count = end - first;
            this.frame = frame;
        }

        void add() {
            rings.startPart();
            for (int i = 0; i < count; i++) {
                if (isOn(i)) {
                    point(x(i), y(i));
                } else {
                    curve(i);
                }
            }
        }

        private void curve(int i) {
            double fromX = isOn(i - 1) ? x(i - 1) : (x(i - 1) + x(i)) / 2;
            double fromY = isOn(i - 1) ? y(i - 1) : (y(i - 1) + y(i)) / 2;
            double toX = isOn(i + 1) ? x(i + 1) : (x(i) + x(i + 1)) / 2;
            double toY = isOn(i + 1) ? y(i + 1) : (y(i) + y(i + 1)) / 2;
            int last = isOn(i + 1) ? STEPS - 1 : STEPS;
            for (int step = 1; step <= last; step++) {
                double t = step / (double) STEPS;
                double u = 1 - t;
                point(u * u * fromX + 2 * u * t * x(i) + t * t * toX, u * u * fromY + 2 * u * t * y(i) + t * t * toY);
            }
        }

        private void point(double glyphX, double glyphY) {
            rings.add(frame.xPx(glyphX, glyphY), frame.yPx(glyphX, glyphY));
        }

        private boolean isOn(int i) {
            return (flags[index(i)] & ON_CURVE) != 0;
        }

        private double x(int i) {
            return x[index(i)];
        }

        private double y(int i) {
            return y[index(i)];
        }

        private int index(int i) {
            return first + Math.floorMod(i, count);
        }
    }
}
