package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.duties.Duties.Listed;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.norms.Duty;
import kz.daiar.norms.NormSet;

/** Lists duties with their explanations, in the order of people: from the projection, or computed for another moment. */
final class Listing {

    private static final int CHUNK = 2_000;

    private final Connection connection;
    private final Moment moment;
    private final NormSet norms;
    private final DutyFilter filter;
    private final Set<Long> employers;

    Listing(Connection connection, Moment moment, NormSet norms, DutyFilter filter, Set<Long> employers) {
        this.connection = connection;
        this.moment = moment;
        this.norms = norms;
        this.filter = filter;
        this.employers = employers;
    }

    /** Where a page ended: the duty {@code seq} of {@code person}. */
    private record Mark(long person, int seq) {

        static Mark of(String after) {
            if (after == null || after.isBlank()) {
                return new Mark(0, -1);
            }
            var parts = after.split("-", 2);
            try {
                return new Mark(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw Malformed.page(after);
            }
        }

        @Override
        public String toString() {
            return person + "-" + seq;
        }
    }

    Page<Listed> fromProjection(String after, int size) throws SQLException {
        var mark = Mark.of(after);
        var query = new WorklistQuery(filter, employers);
        var rows = new WorklistRows(connection);
        var items = rows.after(query, mark.person(), mark.seq(), size + 1);
        var shown = items.subList(0, Math.min(size, items.size()));
        var judged = judge(shown);
        var listed = shown.stream()
                .map(item -> new Listed(
                        item.iin(),
                        item.employerBin(),
                        judged.get(item.person()).get(item.seq())))
                .toList();
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        var next = items.size() > size ? new Mark(last.person(), last.seq()).toString() : null;
        return new Page<>(listed, next, rows.figures().count(query));
    }

    private Map<Long, List<Duty>> judge(List<DutyItem> items) throws SQLException {
        var people = new HashSet<Long>();
        items.forEach(item -> people.add(item.person()));
        var duties = new HashMap<Long, List<Duty>>();
        for (var person : new Judgement(connection, moment, norms).judge(people)) {
            duties.put(person.facts().person(), person.evaluation().duties());
        }
        return duties;
    }

    /** For a moment the projection does not stand for: everybody is looked through once for all pages. */
    Page<Listed> computed(String after, int size, FoundLists lists) throws SQLException {
        var question = new FoundLists.Question(moment, filter, employers, norms.hash());
        var found = lists.answer(question, connection, this::search);
        var mark = Mark.of(after);
        int from = found.after(mark.person(), mark.seq());
        int to = Math.min(from + size, found.total());
        var next = to < found.total() ? new Mark(found.person(to - 1), found.place(to - 1)).toString() : null;
        return new Page<>(shown(found, from, to), next, found.total());
    }

    private FoundDuties search() throws SQLException {
        var found = FoundDuties.begun(connection);
        var judgement = new Judgement(connection, moment, norms);
        var people = new People(connection);
        var ids = people.after(0, employers, CHUNK);
        while (!ids.isEmpty()) {
            judgement.judge(ids).forEach(person -> collect(person, found));
            ids = people.after(ids.get(ids.size() - 1), employers, CHUNK);
        }
        return found;
    }

    private void collect(JudgedPerson person, FoundDuties found) {
        if (person.employer() == null || employers != null && !employers.contains(person.employer())) {
            return;
        }
        var duties = person.evaluation().duties();
        for (int seq = 0; seq < duties.size(); seq++) {
            if (isAskedFor(duties.get(seq))) {
                found.add(person.facts().person(), seq);
            }
        }
    }

    private List<Listed> shown(FoundDuties found, int from, int to) throws SQLException {
        var ids = new HashSet<Long>();
        for (int i = from; i < to; i++) {
            ids.add(found.person(i));
        }
        var people = new Judgement(connection, moment, norms).byPerson(ids);
        var bins = new People(connection).bins();
        var listed = new ArrayList<Listed>();
        for (int i = from; i < to; i++) {
            var person = people.get(found.person(i));
            var duties = person.evaluation().duties();
            if (found.place(i) < duties.size()) { // else corrected a moment ago: the next page is looked for anew
                listed.add(new Listed(person.facts().iin(), bins.get(person.employer()), duties.get(found.place(i))));
            }
        }
        return listed;
    }

    private boolean isAskedFor(Duty duty) {
        return isAmong(filter.kinds(), duty.kind())
                && isAmong(filter.statuses(), duty.status().name())
                && (filter.grounds().isEmpty() || !Collections.disjoint(filter.grounds(), duty.grounds()))
                && (filter.venues().isEmpty()
                        || !Collections.disjoint(
                                filter.venues(), duty.conditions().venues()))
                && (filter.cites().isEmpty()
                        || !Collections.disjoint(
                                filter.cites(), duty.grounding().cites()))
                && (filter.dueFrom() == null || !duty.due().isBefore(filter.dueFrom()))
                && (filter.dueTo() == null || !duty.due().isAfter(filter.dueTo()));
    }

    private static boolean isAmong(Set<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
