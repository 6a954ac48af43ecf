package kz.daiar.training;

import static kz.daiar.training.CompletedCourse.CENTRE;
import static kz.daiar.training.CompletedCourse.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import kz.daiar.foundation.testing.Database;
import kz.daiar.kernel.Iin;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Doors;
import kz.daiar.registry.importing.ImportBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Documents issued many at once")
class DocumentBatchesIT {

    private static final int LISTENERS = 5;
    private static final LocalText FAULT = new LocalText("ақау", "сбой", "fault");

    final DataSource database = Database.empty();
    final CompletedCourse course = new CompletedCourse(database);
    final ImportBench bench = new ImportBench(database, List.of());
    Doors doors = course.doors;
    long batch;

    @BeforeEach
    void five_wait_for_their_documents() {
        LongStream.iterate(850101300000L, n -> n + 1)
                .mapToObj(Long::toString)
                .filter(Iin::isValid)
                .limit(LISTENERS)
                .forEach(iin -> course.completed(iin, "Тыңдаушы", "Нөмір " + iin.substring(6), null));
        batch = begun();
    }

    private long begun() {
        return doors.run(() -> store(doors)
                .begin(
                        CompletedCourse.providers(doors).find(CENTRE),
                        CompletedCourse.documents(doors).due(CENTRE, null),
                        HOUSE,
                        "centre"));
    }

    private static BatchStore store(Doors doors) {
        return new BatchStore(doors.database());
    }

    private static BatchChunk chunk(Doors doors) {
        return new BatchChunk(
                doors.database(), store(doors), CompletedCourse.issuing(doors), doors.ledger(), doors.viewer());
    }

    private int issue(int most) {
        return doors.run(() -> chunk(doors).issue(batch, most));
    }

    private DocumentBatch standing() {
        doors.run(() -> {
            store(doors).end(batch);
            return null;
        });
        return doors.run(() -> store(doors).find(batch)).orElseThrow();
    }

    private List<String> numbers() {
        return bench.list("SELECT d.number || ' ' || (r.document_no = d.number) FROM training.completion_document d"
                + " JOIN training.enrolment e ON e.id = d.enrolment_id JOIN training.record r ON r.id = e.record_id"
                + " ORDER BY d.number");
    }

    @Test
    void what_was_issued_before_the_server_stopped_stays_and_the_rest_follows_when_it_opens_again() {
        assertThat(issue(2)).isEqualTo(2);
        assertThat(standing())
                .extracting(DocumentBatch::state, DocumentBatch::done, DocumentBatch::total)
                .containsExactly(DocumentBatch.State.RUNNING, 2L, 5L);

        doors = CompletedCourse.doors(database);
        doors.as(CompletedCourse.PROVIDER);
        assertThat(doors.run(() -> store(doors).running()))
                .extracting(DocumentBatch::id)
                .containsExactly(batch);
        assertThat(List.of(issue(2), issue(2), issue(2))).containsExactly(2, 1, 0);
        assertThat(standing())
                .extracting(DocumentBatch::state, DocumentBatch::issued)
                .containsExactly(DocumentBatch.State.DONE, 5L);
        assertThat(doors.run(() -> store(doors).running())).isEmpty();
        assertThat(numbers())
                .containsExactly(
                        "БА-2015-000001 true",
                        "БА-2015-000002 true",
                        "БА-2015-000003 true",
                        "БА-2015-000004 true",
                        "БА-2015-000005 true");
    }

    @Test
    void what_the_stop_caught_in_the_middle_leaves_neither_document_nor_number_nor_mark() {
        assertThatThrownBy(() -> doors.run(() -> {
                    chunk(doors).issue(batch, 3);
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(standing().done()).isZero();
        assertThat(numbers()).isEmpty();

        issue(LISTENERS);

        assertThat(numbers()).hasSize(LISTENERS).startsWith("БА-2015-000001 true");
    }

    @Test
    void nobody_waits_in_two_batches_nor_gets_two_documents() {
        long first = batch;
        issue(1);
        batch = begun();
        assertThat(standing().total()).isZero();
        long another = doors.run(() -> CompletedCourse.documents(doors).due(CENTRE, null))
                .get(0);
        doors.run(() -> CompletedCourse.documents(doors).issue(another, HOUSE));

        batch = first;
        issue(LISTENERS);

        assertThat(numbers()).hasSize(LISTENERS);
        assertThat(standing())
                .extracting(DocumentBatch::issued, DocumentBatch::refusals)
                .containsExactly(4L, 1L);
        assertThat(doors.run(() -> store(doors).refusals(batch, 9)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.place().id()).isEqualTo(another);
                    assertThat(one.why().kk()).contains("БА-2015-000002");
                });
    }

    @Test
    void whoever_lacks_something_is_refused_with_the_reason_and_takes_no_number() {
        bench.list("DELETE FROM training.assessment WHERE enrolment_id = (SELECT max(id) - 3 FROM training.enrolment)"
                + " RETURNING id::text");

        issue(LISTENERS);

        assertThat(numbers()).hasSize(4).endsWith("БА-2015-000004 true");
        assertThat(doors.run(() -> store(doors).refusals(batch, 9)))
                .singleElement()
                .satisfies(one -> assertThat(one.why().ru()).contains("комиссии"));
    }

    @Test
    void a_place_that_is_given_up_holds_up_none_of_the_others() {
        doors.run(() -> {
            chunk(doors).giveUp(batch, FAULT);
            return null;
        });

        issue(LISTENERS);

        assertThat(standing())
                .extracting(DocumentBatch::issued, DocumentBatch::refusals)
                .containsExactly(4L, 1L);
        assertThat(numbers()).hasSize(4);
    }

    @Test
    void those_of_one_chunk_are_told_of_together() {
        doors.events().clear();

        issue(LISTENERS);

        assertThat(doors.events()).singleElement().satisfies(told -> {
            assertThat(told.persons()).hasSize(LISTENERS);
            assertThat(told.source()).isEqualTo("document-batch:" + batch);
            assertThat(told.change().by()).isEqualTo("centre");
        });
    }
}
