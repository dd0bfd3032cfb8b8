package org.overflight.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.overflight.model.Mission;

/** Works the pieces of a step off, several at a time, and keeps their order. */
final class Pieces {
    private final Progress progress;
    private final String step;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();

    /** @param total how many pieces the step has in all, in one lot or several */
    Pieces(Progress progress, String step, int total) {
        this.progress = progress;
        this.step = step;
        this.total = total;
    }

    <T> Map<String, T> byId(List<Mission> missions, Function<Mission, T> work) {
        return inOrder(missions, Mission::id, work);
    }

    <T> Map<String, T> byKey(List<String> keys, Function<String, T> work) {
        return inOrder(keys, key -> key, work);
    }

    private <P, T> Map<String, T> inOrder(List<P> pieces, Function<P, String> key, Function<P, T> work) {
        List<T> results = IntStream.range(0, pieces.size())
                .parallel()
                .mapToObj(i -> {
                    T result = work.apply(pieces.get(i));
                    progress.step(step, done.incrementAndGet(), total);
                    return result;
                })
                .toList();
        Map<String, T> byKey = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            byKey.put(key.apply(pieces.get(i)), results.get(i));
        }
        return byKey;
    }
}
