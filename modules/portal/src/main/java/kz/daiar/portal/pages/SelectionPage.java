package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Law;
import kz.daiar.reserve.Nomination;
import kz.daiar.reserve.Nominations;
import kz.daiar.reserve.Selection;
import kz.daiar.reserve.Selections;
import kz.daiar.reserve.Sheet;
import kz.daiar.reserve.Sheets;

/** A round of choosing people: its terms, the candidates side by side, and the search for more. */
@Named
@RequestScoped
public class SelectionPage {

    @Inject
    Selections selections;

    @Inject
    Nominations nominations;

    @Inject
    Sheets sheets;

    @Inject
    Law act;

    @Inject
    PageLanguage language;

    @Inject
    LawWords law;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private Long id;
    private Selection round;
    private Boolean open;
    private List<CandidateRow> rows;
    private List<CandidateRow> givenUp;
    private List<Sheet> beside;
    private String iin;
    private String why;
    private Nomination.Way way = Nomination.Way.SEARCH;

    /** A candidate by name; {@code sheet}: as far as the viewer may see it, else null. */
    public record CandidateRow(
            long id,
            String iin,
            String person,
            Nomination.Way way,
            String why,
            Nomination.State state,
            Sheet sheet,
            String reason,
            boolean withdrawable) {

        public boolean givenUp() {
            return state == Nomination.State.WITHDRAWN;
        }

        public String wayKey() {
            return Door.textKey("nomination.way", way);
        }

        public String stateKey() {
            return Door.textKey("nomination.state", state);
        }

        public String style() {
            return NominationStyle.of(state);
        }
    }

    /** Knows its round before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when there is no such round. */
    @Transactional
    public void open() {
        getRound();
    }

    @Transactional
    public Selection getRound() {
        if (id == null) {
            throw NotHere.named("round");
        }
        if (round == null) {
            round = selections.find(id);
            round.weights();
            round.assessors();
        }
        return round;
    }

    @Transactional
    public String getTitle() {
        return getRound().position().title(language.language());
    }

    /** The weights in words. */
    @Transactional
    public List<Choice> getWeights() {
        var weights = getRound().weights();
        return getCriteria().stream()
                .map(code -> new Choice(law.name("criterion", code), String.valueOf(weights.get(code))))
                .toList();
    }

    /** Whether the viewer may look at the sheets. */
    @Transactional
    public boolean isOpenToViewer() {
        if (open == null) {
            open = sheets.isFor(getRound());
        }
        return open;
    }

    /** The candidates: side by side and the best first for who may see their sheets, by name for the others. */
    @Transactional
    public List<CandidateRow> getCandidates() {
        if (rows == null) {
            rows = isOpenToViewer()
                    ? getBeside().stream()
                            .map(sheet -> row(sheet.nomination(), sheet))
                            .toList()
                    : brought().filter(row -> !row.givenUp()).toList();
        }
        return rows;
    }

    /** Those whose nomination was given up, and why. */
    @Transactional
    public List<CandidateRow> getGivenUp() {
        if (givenUp == null) {
            givenUp = brought().filter(CandidateRow::givenUp).toList();
        }
        return givenUp;
    }

    private Stream<CandidateRow> brought() {
        return nominations.of(id).stream().map(one -> row(one, null));
    }

    private CandidateRow row(Nomination one, Sheet sheet) {
        boolean waits = one.state() == Nomination.State.NOMINATED && isNominates() && nominations.isHis(one);
        var person = one.person();
        return new CandidateRow(
                one.id(),
                person.iin(),
                person.fullName(),
                one.way(),
                one.why(),
                one.state(),
                sheet,
                one.reason(),
                waits);
    }

    @Transactional
    public List<Sheet> getBeside() {
        if (beside == null) {
            beside = sheets.beside(id);
        }
        return beside;
    }

    /** The mean of one criterion of a candidate, or a dash. */
    public String mean(Sheet sheet, String criterion) {
        return Optional.ofNullable(sheet.score())
                .map(score -> score.means().get(criterion))
                .map(Object::toString)
                .orElse("–");
    }

    public List<String> getCriteria() {
        return act.inOrder(getRound().weights().keySet());
    }

    public String seal() {
        return done(() -> selections.seal(id, selections.find(id).version()), "selection.is-sealed");
    }

    public String close() {
        return done(() -> selections.close(id, selections.find(id).version()), "selection.is-closed");
    }

    public String nominate() {
        return done(() -> nominations.nominate(id, iin, way, why), "nomination.is-made");
    }

    private String done(Runnable verb, String key) {
        return reply.to(verb, key) ? "selection?faces-redirect=true&id=" + id : null;
    }

    /** Ways to be nominated, with the keys of their words. */
    public List<Choice> getWayChoices() {
        return EnumSet.allOf(Nomination.Way.class).stream()
                .map(one -> new Choice(one.name(), Door.textKey("nomination.way", one)))
                .toList();
    }

    /** Whether the viewer brings people forward. */
    public boolean isNominates() {
        return viewer.isAny(Role.HR_OFFICER, Role.HEAD, Role.UNIT_HEAD, Role.ADMIN);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String typed) {
        iin = typed;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }

    public Nomination.Way getWay() {
        return way;
    }

    public void setWay(Nomination.Way chosen) {
        way = chosen;
    }
}
