package kz.daiar.foundation;

import java.util.concurrent.atomic.AtomicLong;

/** How far a job has come, in steps of its own choosing. */
public final class Progress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    /** So many steps are to be done in all. */
    public void expect(long steps) {
        total.set(steps);
    }

    public void advance(long steps) {
        done.addAndGet(steps);
    }

    public long done() {
        return done.get();
    }

    /** 0 while nobody knows. */
    public long total() {
        return total.get();
    }
}
