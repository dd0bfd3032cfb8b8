package org.overflight.svg;

import org.overflight.scene.Outline;

/**
 * Outlines as path data: relative steps in tenths of a pixel, no needless zero, space or command.
 *
 * <p>Every point is rounded from its true place, so errors do not add up. Steps that vanish by rounding are dropped, and steps
 * in the very same direction are joined. The first command is a small {@code m}, after which pairs of numbers are relative
 * line-tos without a letter of their own.
 */
final class PathData {
    private static final int DECIMALS = 1;

    private final StringBuilder out;
    private final int decimals;
    private final long one;
    private long x;
    private long y;
    private long pendingDx;
    private long pendingDy;
    private boolean afterNumber;
    private boolean afterFraction;

    private PathData(StringBuilder out, int decimals) {
        this.out = out;
        this.decimals = decimals;
        this.one = Decimals.scaled(1, decimals);
    }

    /** Appends the value of a {@code d} attribute. */
    static void append(StringBuilder out, Outline outline) {
        append(out, outline, DECIMALS);
    }

    /** The same, more exactly: for letters. */
    static void append(StringBuilder out, Outline outline, int decimals) {
        PathData path = new PathData(out, decimals);
        for (int part = 0; part < outline.partCount(); part++) {
            path.part(outline, part);
        }
    }

    private void part(Outline outline, int part) {
        int start = outline.partStart(part);
        long startX = Decimals.scaled(outline.xPx(start), decimals);
        long startY = Decimals.scaled(outline.yPx(start), decimals);
        command('m');
        pair(startX - x, startY - y);
        x = startX;
        y = startY;
        boolean moved = false;
        for (int i = start + 1; i < outline.partEnd(part); i++) {
            moved |= step(Decimals.scaled(outline.xPx(i), decimals), Decimals.scaled(outline.yPx(i), decimals));
        }
        flush();
        if (!moved) {
            // A line of no length still shows its round caps.
            pair(0, 0);
        }
        if (outline.isClosed()) {
            command('z');
            x = startX;
            y = startY;
        }
    }

    private boolean step(long toX, long toY) {
        long dx = toX - x;
        long dy = toY - y;
        if (dx == 0 && dy == 0) {
            return false;
        }
        boolean sameDirection = dx * pendingDy == dy * pendingDx && dx * pendingDx + dy * pendingDy > 0;
        if (!sameDirection) {
            flush();
        }
        pendingDx += dx;
        pendingDy += dy;
        x = toX;
        y = toY;
        return true;
    }

    private void flush() {
        if (pendingDx != 0 || pendingDy != 0) {
            pair(pendingDx, pendingDy);
        }
        pendingDx = 0;
        pendingDy = 0;
    }

    private void command(char letter) {
        out.append(letter);
        afterNumber = false;
    }

    private void pair(long dx, long dy) {
        number(dx);
        number(dy);
    }

    private void number(long scaled) {
        boolean startsWithPoint = scaled > 0 && scaled < one;
        if (afterNumber && scaled >= 0 && !(startsWithPoint && afterFraction)) {
            out.append(' ');
        }
        Decimals.append(out, scaled, decimals);
        afterNumber = true;
        afterFraction = scaled % one != 0;
    }
}
