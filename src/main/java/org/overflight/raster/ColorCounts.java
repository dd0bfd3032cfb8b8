package org.overflight.raster;

import java.util.Arrays;

/** How many pixels of a picture have which colour, by ascending colour. */
final class ColorCounts {
    private static final int RGB = 0xFFFFFF;

    private final int[] colors;
    private final int[] counts;

    private ColorCounts(int[] colors, int[] counts) {
        this.colors = colors;
        this.counts = counts;
    }

    /** @param pixels colours; the upper byte is ignored */
    static ColorCounts of(int[] pixels) {
        int[] sorted = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            sorted[i] = pixels[i] & RGB;
        }
        Arrays.sort(sorted);
        int[] colors = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int used = 0;
        for (int color : sorted) {
            if (used == 0 || colors[used - 1] != color) {
                colors[used++] = color;
            }
            counts[used - 1]++;
        }
        return new ColorCounts(Arrays.copyOf(colors, used), Arrays.copyOf(counts, used));
    }

    int size() {
        return colors.length;
    }

    int rgb(int i) {
        return colors[i];
    }

    int count(int i) {
        return counts[i];
    }

    boolean has(int rgb) {
        return find(rgb) >= 0;
    }

    /** Where the colour of a pixel stands; negative if it does not occur. */
    int find(int pixel) {
        return Arrays.binarySearch(colors, pixel & RGB);
    }
}
