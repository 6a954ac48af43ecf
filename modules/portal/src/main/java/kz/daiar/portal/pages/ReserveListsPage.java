package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.ListLine;
import kz.daiar.reserve.ListVersion;
import kz.daiar.reserve.Lists;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.Review;
import kz.daiar.reserve.Reviews;

/** The two lists as they were fixed, compared version with version, and the reviews that were held. */
@Named
@RequestScoped
public class ReserveListsPage {

    @Inject
    Lists lists;

    @Inject
    Reviews reviews;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private String body;
    private ReserveList list;
    private Long one;
    private Long other;
    private List<VersionRow> versions;
    private List<ReviewRow> held;

    /** A fixed list. */
    public record VersionRow(
            long id, String employer, ReserveList list, int edition, LocalDate day, String by, String sha256) {

        public String listKey() {
            return Door.textKey("reserve.list", list);
        }
    }

    /** A review that was held. */
    public record ReviewRow(
            String employer, ReserveList list, LocalDate day, String by, String orderNo, Review.Outcome outcome) {

        public String listKey() {
            return Door.textKey("reserve.list", list);
        }
    }

    /** A line that came, went or changed between two versions. */
    public record ChangedRow(String key, String style, String title, String person, String iin, LocalDate prepareBy) {}

    @Transactional
    public List<VersionRow> getVersions() {
        if (versions == null) {
            versions = lists.all().stream().map(this::row).toList();
        }
        return versions;
    }

    private VersionRow row(ListVersion version) {
        return new VersionRow(
                version.id(),
                version.employer().name(language.language()),
                version.list(),
                version.edition(),
                version.day(),
                version.fixedBy(),
                version.sha256());
    }

    @Transactional
    public List<ReviewRow> getReviews() {
        if (held == null) {
            held = reviews.all().stream()
                    .map(review -> new ReviewRow(
                            review.employer().name(language.language()),
                            review.list(),
                            review.day(),
                            review.by(),
                            review.orderNo(),
                            review.outcome()))
                    .toList();
        }
        return held;
    }

    public boolean isHead() {
        return viewer.isAny(Role.HEAD);
    }

    public ReserveList[] getKinds() {
        return ReserveList.values();
    }

    public String kindKey(ReserveList kind) {
        return Door.textKey("reserve.list", kind);
    }

    /** The head fixes a list as it stands today. */
    public String fix() {
        return reply.to(() -> lists.fix(body, list), "reserve.is-fixed") ? "reserve-lists?faces-redirect=true" : null;
    }

    /** What changed between the two versions that were chosen; empty before. */
    @Transactional
    public List<ChangedRow> getChanges() {
        if (!isComparing() || isUnlike()) {
            return List.of();
        }
        var difference = lists.between(one, other);
        var rows = new ArrayList<ChangedRow>();
        rows(difference.added(), "reserve.added", "fulfilled").forEach(rows::add);
        rows(difference.gone(), "reserve.gone", "overdue").forEach(rows::add);
        rows(difference.changed(), "reserve.changed", "open").forEach(rows::add);
        return rows;
    }

    private Stream<ChangedRow> rows(List<ListLine> lines, String key, String style) {
        return lines.stream()
                .filter(line -> line.iin() != null)
                .map(line -> new ChangedRow(
                        key, style, line.title(language.language()), line.person(), line.iin(), line.prepareBy()));
    }

    /** Whether lists of two bodies or of two kinds were chosen, which nobody can compare. */
    @Transactional
    public boolean isUnlike() {
        var chosen = getVersions().stream()
                .filter(row -> row.id() == one || row.id() == other)
                .toList();
        return chosen.size() != 2
                || chosen.get(0).list() != chosen.get(1).list()
                || !chosen.get(0).employer().equals(chosen.get(1).employer());
    }

    public boolean isComparing() {
        return one != null && other != null && !one.equals(other);
    }

    /** The paper of a version. */
    @Transactional
    public void paper() throws IOException {
        long id = Query.number("id").orElseThrow(() -> NotHere.named("list"));
        FileAnswer.paper("reserve-list-" + id, lists.find(id).paper());
    }

    /** The body whose list is fixed: the head's own, when he has one. */
    public String getBody() {
        return body == null && viewer.employers().size() == 1
                ? viewer.employers().iterator().next()
                : body;
    }

    public void setBody(String bin) {
        body = bin;
    }

    public ReserveList getList() {
        return list;
    }

    public void setList(ReserveList chosen) {
        list = chosen;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long chosen) {
        one = chosen;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long chosen) {
        other = chosen;
    }
}
