package kz.daiar.foundation;

import java.util.UUID;

/** Work in the background, as its starter sees it. Jobs live as long as the server; what must survive is written down. */
public final class Job {

    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** What a job does. It runs without a transaction and opens its own, chunk by chunk. */
    @FunctionalInterface
    public interface Work {
        void run(Progress progress) throws Exception;
    }

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final Progress progress = new Progress();
    private volatile State state = State.WAITING;

    Job(String name) {
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public Progress progress() {
        return progress;
    }

    void run(Work work) {
        state = State.RUNNING;
        try {
            work.run(progress);
            state = State.DONE;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        } finally {
            if (state != State.DONE) {
                state = State.FAILED;
            }
        }
    }
}
