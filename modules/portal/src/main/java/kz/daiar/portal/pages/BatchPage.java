package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.training.DocumentBatch;
import kz.daiar.training.DocumentBatches;

/** How far documents issued many at once have come, and who got none. */
@Named
@RequestScoped
public class BatchPage {

    private static final int WHOLE = 100;

    @Inject
    DocumentBatches batches;

    @Inject
    PageTexts texts;

    private DocumentBatch batch;
    private List<RefusedRow> refused;

    /** Somebody who got no document, and why. */
    public record RefusedRow(String person, String group, String why) {}

    @PostConstruct
    void begin() {
        batch = batches.find(Query.number("id").orElse(0L));
    }

    /** Stops with 404 when there is no such batch. */
    public void open() {
        getBatch();
    }

    public DocumentBatch getBatch() {
        return batch;
    }

    public long getPercent() {
        return batch.total() == 0 ? 0 : batch.done() * WHOLE / batch.total();
    }

    /** The first of those who got none. */
    @Transactional
    public List<RefusedRow> getRefused() {
        if (refused == null) {
            refused = batches.refusals(batch).stream()
                    .map(one -> new RefusedRow(
                            one.place().person().fullName(), one.place().group().code(), texts.in(one.why())))
                    .toList();
        }
        return refused;
    }
}
