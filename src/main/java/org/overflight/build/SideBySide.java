package org.overflight.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** Works that do not depend on each other, done several at a time; what each gives can be asked for afterwards. */
final class SideBySide {
    private final List<Runnable> works = new ArrayList<>();

    /** Adds a work; its result can be asked for when all are done. */
    <T> Supplier<T> add(Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        works.add(() -> result.add(work.get()));
        return () -> result.get(0);
    }

    /**
     * Does all works that were added; one that throws ends the rest.
     *
     * <p>A work may have works of its own. Only a thread of a pool helps with those of others while it waits for its own, so the
     * first to come here gets a pool with a thread for each processor.
     */
    void run() {
        if (ForkJoinTask.inForkJoinPool()) {
            all();
            return;
        }
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            pool.submit(this::all).join();
        } finally {
            pool.shutdown();
        }
    }

    private void all() {
        works.parallelStream().forEach(Runnable::run);
    }
}
