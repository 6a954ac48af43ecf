package kz.daiar.training;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import kz.daiar.foundation.Job;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;

/** Documents that are issued one after the other in the background; known as long as the server runs. */
public final class DocumentBatch {

    /** A place that got no document, and why. */
    public record Refused(long enrolment, LocalText why) {}

    private final String provider;
    private final List<Refused> refused = new CopyOnWriteArrayList<>();
    private volatile Job job;

    DocumentBatch(String provider) {
        this.provider = provider;
    }

    void is(Job work) {
        job = work;
    }

    void refused(long enrolment, Function<Language, String> why) {
        refused.add(new Refused(
                enrolment, new LocalText(why.apply(Language.KK), why.apply(Language.RU), why.apply(Language.EN))));
    }

    public UUID id() {
        return job.id();
    }

    /** BIN of the provider whose documents these are. */
    public String provider() {
        return provider;
    }

    public Job.State state() {
        return job.state();
    }

    /** Whether nothing more will be issued. */
    public boolean isOver() {
        return job.state() == Job.State.DONE || job.state() == Job.State.FAILED;
    }

    /** Places that were seen to. */
    public long done() {
        return job.progress().done();
    }

    /** Places there are to see to; 0 until it has begun. */
    public long total() {
        return job.progress().total();
    }

    public List<Refused> refused() {
        return List.copyOf(refused);
    }
}
