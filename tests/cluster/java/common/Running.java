// SPDX-License-Identifier: GPL-3.0-or-later

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Sent records whose fate is not known yet. */
final class Running {
    private final List<Future<?>> futures = new ArrayList<>();

    void add(Future<?> future) {
        futures.add(future);
    }

    /** Waits for all; the first failure is thrown. */
    void await() throws ExecutionException, InterruptedException {
        for (Future<?> future : futures) {
            future.get();
        }
        futures.clear();
    }

    /** Forgets those that an aborted transaction took back. */
    void forget() {
        futures.clear();
    }
}
