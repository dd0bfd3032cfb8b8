package org.overflight.formats;

/** Fixes in the order of their times; those of the same time as they were. */
final class TimeOrder {
    private TimeOrder() {}

    /** Whether the fixes of these indices have times that never go back. Without all times nothing can be said: true. */
    static boolean isKept(int[] indices, FixStore store) {
        boolean inOrder = true;
        for (int i = 0; i < indices.length; i++) {
            long time = store.timeMicros(indices[i]);
            if (time == FixStore.NO_TIME) {
                return true;
            }
            inOrder &= i == 0 || store.timeMicros(indices[i - 1]) <= time;
        }
        return inOrder;
    }

    /** Sorts by merging ever longer runs. */
    static int[] sorted(int[] indices, FixStore store) {
        int[] from = indices.clone();
        int[] to = new int[from.length];
        for (int run = 1; run < from.length; run *= 2) {
            for (int start = 0; start < from.length; start += 2 * run) {
                merge(from, to, start, run, store);
            }
            int[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private static void merge(int[] from, int[] to, int start, int run, FixStore store) {
        int middle = (int) Math.min((long) start + run, from.length);
        int end = (int) Math.min((long) start + 2L * run, from.length);
        int left = start;
        int right = middle;
        for (int out = start; out < end; out++) {
            boolean takeLeft =
                    left < middle && (right >= end || store.timeMicros(from[left]) <= store.timeMicros(from[right]));
            to[out] = takeLeft ? from[left++] : from[right++];
        }
    }
}
