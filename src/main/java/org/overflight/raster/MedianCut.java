package org.overflight.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.overflight.raster.ColorTable.Counted;

/** Rounds many colours to few: the box of colours that is worst off is halved until there are enough boxes. */
final class MedianCut {
    private final List<Counted> colors;

    private MedianCut(List<Counted> colors) {
        this.colors = colors;
    }

    /** The means of the boxes. */
    static List<Integer> of(List<Counted> colors, int most) {
        List<MedianCut> boxes = new ArrayList<>();
        if (!colors.isEmpty() && most > 0) {
            boxes.add(new MedianCut(new ArrayList<>(colors)));
        }
        while (!boxes.isEmpty() && boxes.size() < most) {
            int worst = worst(boxes);
            MedianCut box = boxes.get(worst);
            if (box.colors.size() == 1) {
                break;
            }
            int middle = box.sortAndFindMiddle();
            boxes.set(worst, new MedianCut(box.colors.subList(0, middle)));
            boxes.add(new MedianCut(box.colors.subList(middle, box.colors.size())));
        }
        return boxes.stream().map(MedianCut::mean).toList();
    }

    private static int worst(List<MedianCut> boxes) {
        int worst = 0;
        long most = -1;
        for (int i = 0; i < boxes.size(); i++) {
            long badness = boxes.get(i).badness();
            if (badness > most) {
                most = badness;
                worst = i;
            }
        }
        return worst;
    }

    /** Greatest extent times the root of the number of pixels, squared. */
    private long badness() {
        long extent = extent(widestChannel());
        return colors.size() == 1 ? 0 : extent * extent * pixels();
    }

    private long pixels() {
        return colors.stream().mapToLong(Counted::count).sum();
    }

    /** Sorts by the widest channel; where half of the pixels lie before. */
    private int sortAndFindMiddle() {
        ToIntFunction<Counted> channel = widestChannel();
        List<Counted> sorted = new ArrayList<>(colors);
        sorted.sort(Comparator.comparingInt(channel).thenComparingInt(Counted::rgb));
        for (int i = 0; i < sorted.size(); i++) {
            colors.set(i, sorted.get(i));
        }
        long half = pixels() / 2;
        long before = 0;
        int middle = 0;
        while (middle < sorted.size() - 1 && before < half) {
            before += sorted.get(middle++).count();
        }
        return Math.max(1, middle);
    }

    private ToIntFunction<Counted> widestChannel() {
        ToIntFunction<Counted> red = color -> color.rgb() >> 16;
        ToIntFunction<Counted> green = color -> (color.rgb() >> 8) & 0xFF;
        ToIntFunction<Counted> blue = color -> color.rgb() & 0xFF;
        ToIntFunction<Counted> widest = extent(red) > extent(green) ? red : green;
        return extent(blue) > extent(widest) ? blue : widest;
    }

    private int extent(ToIntFunction<Counted> channel) {
        int least = colors.stream().mapToInt(channel).min().orElse(0);
        return colors.stream().mapToInt(channel).max().orElse(0) - least;
    }

    private int mean() {
        long pixels = pixels();
        long red = 0;
        long green = 0;
        long blue = 0;
        for (Counted color : colors) {
            red += (long) (color.rgb() >> 16) * color.count();
            green += (long) ((color.rgb() >> 8) & 0xFF) * color.count();
            blue += (long) (color.rgb() & 0xFF) * color.count();
        }
        long half = pixels / 2;
        int mixed = (int) ((red + half) / pixels);
        mixed = (mixed << 8) | (int) ((green + half) / pixels);
        return (mixed << 8) | (int) ((blue + half) / pixels);
    }
}
