package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.training.DocumentBatch;
import kz.daiar.training.DocumentBatches;
import kz.daiar.training.Enrolments;

/** How far documents issued many at once have come, and who got none. */
@Named
@RequestScoped
public class BatchPage {

    private static final int WHOLE = 100;

    @Inject
    DocumentBatches batches;

    @Inject
    Enrolments enrolments;

    @Inject
    PageTexts texts;

    private DocumentBatch batch;
    private List<RefusedRow> refused;

    /** Somebody who got no document, and why. */
    public record RefusedRow(String person, String group, String why) {}

    @PostConstruct
    void begin() {
        batch = batches.find(Query.text("id").orElse(""));
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

    public long getIssued() {
        return batch.done() - batch.refused().size();
    }

    @Transactional
    public List<RefusedRow> getRefused() {
        if (refused == null) {
            var all = batch.refused();
            var places = enrolments.find(
                    all.stream().map(DocumentBatch.Refused::enrolment).toList());
            refused = places.stream()
                    .map(place -> new RefusedRow(
                            place.person().fullName(),
                            place.group().code(),
                            texts.in(all.get(places.indexOf(place)).why())))
                    .toList();
        }
        return refused;
    }
}
