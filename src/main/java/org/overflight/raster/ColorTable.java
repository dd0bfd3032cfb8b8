package org.overflight.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The few colours of a picture, and which of them stands for each that it has.
 *
 * <p>Colours of the theme that occur are kept as they are, and so are the most frequent ones: flat ground, lines and letters
 * keep their colour, and only the blends at their edges are rounded, by median cut.
 */
final class ColorTable {
    /** This part of the table at most is for colours of the theme. */
    private static final int KEPT_SHARE = 2;
    /** This part of it is for the most frequent colours. */
    private static final int FREQUENT_SHARE = 6;

    /** Before they are rounded, blends are counted in cells of eight steps of each channel. */
    private static final int CELL_MASK = 0xF8F8F8;

    private final List<Integer> colors;
    private final ColorCounts counts;
    private final int[] indexes;

    private ColorTable(List<Integer> colors, ColorCounts counts) {
        this.colors = colors;
        this.counts = counts;
        this.indexes = new int[counts.size()];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = nearest(counts.rgb(i));
        }
    }

    /** A colour and how many pixels have it. */
    record Counted(int rgb, int count) {}

    /**
     * The table of a picture.
     *
     * @param kept colours that are not rounded if they occur, the most frequent ones first
     * @param most how many colours it may have; at most 256
     */
    static ColorTable of(ColorCounts counts, List<Integer> kept, int most) {
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            counted.add(new Counted(counts.rgb(i), counts.count(i)));
        }
        counted.sort(Comparator.comparingInt(Counted::count).reversed().thenComparingInt(Counted::rgb));
        Set<Integer> colors = new LinkedHashSet<>();
        if (counted.size() <= most) {
            counted.forEach(color -> colors.add(color.rgb()));
        }
        counted.stream()
                .filter(color -> kept.contains(color.rgb()))
                .limit(most / KEPT_SHARE)
                .forEach(color -> colors.add(color.rgb()));
        counted.stream().limit(most / FREQUENT_SHARE).forEach(color -> colors.add(color.rgb()));
        counted.removeIf(color -> colors.contains(color.rgb()));
        colors.addAll(MedianCut.of(cells(counted), most - colors.size()));
        return new ColorTable(List.copyOf(colors), counts);
    }

    int size() {
        return colors.size();
    }

    /** A colour of the table, {@code 0xrrggbb}. */
    int rgb(int index) {
        return colors.get(index);
    }

    /** Which colour stands for the one of a pixel of the picture. */
    int index(int pixel) {
        return indexes[counts.find(pixel)];
    }

    /** Colours that are nearly the same, as one: the most frequent of them. */
    private static List<Counted> cells(List<Counted> mostFrequentFirst) {
        TreeMap<Integer, Counted> cells = new TreeMap<>();
        for (Counted color : mostFrequentFirst) {
            cells.merge(
                    color.rgb() & CELL_MASK, color, (sum, more) -> new Counted(sum.rgb(), sum.count() + more.count()));
        }
        return List.copyOf(cells.values());
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            int distance = distance(colors.get(i), rgb);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Squared, with the weights that the eye gives to red, green and blue. */
    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
