package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Admissions;
import kz.daiar.preparation.CommissionMember;
import kz.daiar.preparation.Stage;

/** The terms of a call: days, degree, stages, commission and what breaks ties; until it opens. */
@Named
@ViewScoped
public class CallForm extends FactForm {

    private static final long serialVersionUID = 1L;
    private static final int STAGES = 3;
    private static final int MEMBERS = 5;
    private static final int TIE_BREAKS = 3;

    @Inject
    Admissions calls;

    private Long programme;
    private Integer year;
    private LocalDate applyBy;
    private Integer appealDays;
    private LocalDate studyFrom;
    private LocalDate studyTo;
    private Integer semesters;
    private String degreeKk;
    private String degreeRu;
    private final List<StageLine> stages = new ArrayList<>();
    private final List<MemberLine> members = new ArrayList<>();
    private final List<TieLine> ties = new ArrayList<>();
    private Long saved;

    /** A stage as it is typed; left empty it is none. */
    public static final class StageLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private String nameKk;
        private String nameRu;
        private BigDecimal best;
        private BigDecimal least;

        private static StageLine of(Stage one) {
            var line = new StageLine();
            line.nameKk = one.name(Language.KK);
            line.nameRu = one.name(Language.RU);
            line.best = one.best();
            line.least = one.least();
            return line;
        }

        private boolean isTyped() {
            return Query.typed(nameKk) != null;
        }

        private Stage stage() {
            return Stage.of(
                    nameKk,
                    Query.typed(nameRu) == null ? nameKk : nameRu,
                    best == null ? BigDecimal.ZERO : best,
                    least == null ? BigDecimal.ZERO : least);
        }

        public String getNameKk() {
            return nameKk;
        }

        public void setNameKk(String typed) {
            nameKk = typed;
        }

        public String getNameRu() {
            return nameRu;
        }

        public void setNameRu(String typed) {
            nameRu = typed;
        }

        public BigDecimal getBest() {
            return best;
        }

        public void setBest(BigDecimal typed) {
            best = typed;
        }

        public BigDecimal getLeast() {
            return least;
        }

        public void setLeast(BigDecimal typed) {
            least = typed;
        }
    }

    /** One of the commission as he is typed; left empty it is nobody. */
    public static final class MemberLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private String office;

        private static MemberLine of(CommissionMember one) {
            var line = new MemberLine();
            line.name = one.name();
            line.office = one.office();
            return line;
        }

        private boolean isTyped() {
            return Query.typed(name) != null;
        }

        private CommissionMember member() {
            return CommissionMember.of(name, Query.typed(office) == null ? "–" : office);
        }

        public String getName() {
            return name;
        }

        public void setName(String typed) {
            name = typed;
        }

        public String getOffice() {
            return office;
        }

        public void setOffice(String typed) {
            office = typed;
        }
    }

    /** What breaks a tie; null for nothing more. */
    public static final class TieLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private String rule;

        private static TieLine of(String written) {
            var line = new TieLine();
            line.rule = written;
            return line;
        }

        public String getRule() {
            return rule;
        }

        public void setRule(String chosen) {
            rule = Query.typed(chosen);
        }
    }

    @Override
    void load() {
        var found = calls.find(getId());
        var terms = found.terms();
        sees(found.version());
        programme = found.programme().id();
        year = found.year();
        applyBy = terms.applyBy();
        appealDays = terms.appealDays();
        studyFrom = terms.studyFrom();
        studyTo = terms.studyTo();
        semesters = terms.semesters();
        degreeKk = terms.degreeKk();
        degreeRu = terms.degreeRu();
        terms.stages().forEach(one -> stages.add(StageLine.of(one)));
        terms.commission().forEach(one -> members.add(MemberLine.of(one)));
        terms.tieBreaks().forEach(one -> ties.add(TieLine.of(one)));
    }

    @Override
    void add() {
        saved = calls.draft(programme, year, terms()).id();
    }

    @Override
    void correct() {
        saved = calls.correct(getId(), seen(), terms(), getReason()).id();
    }

    @Override
    String next() {
        return "preparation-call?faces-redirect=true&id=" + saved;
    }

    private Admission.Terms terms() {
        return new Admission.Terms(
                applyBy,
                appealDays,
                studyFrom,
                studyTo,
                semesters,
                degreeKk,
                degreeRu,
                stages.stream().filter(StageLine::isTyped).map(StageLine::stage).toList(),
                members.stream()
                        .filter(MemberLine::isTyped)
                        .map(MemberLine::member)
                        .toList(),
                ties.stream().map(TieLine::getRule).filter(rule -> rule != null).toList());
    }

    public List<StageLine> getStages() {
        while (stages.size() < STAGES) {
            stages.add(new StageLine());
        }
        return stages;
    }

    public List<MemberLine> getMembers() {
        while (members.size() < MEMBERS) {
            members.add(new MemberLine());
        }
        return members;
    }

    public List<TieLine> getTies() {
        while (ties.size() < TIE_BREAKS) {
            ties.add(new TieLine());
        }
        return ties;
    }

    /** What may break a tie. */
    public List<String> getRules() {
        return Stream.concat(
                        IntStream.rangeClosed(1, getStages().size()).mapToObj(stage -> "STAGE:" + stage),
                        Stream.of("SERVICE", "APPLIED"))
                .toList();
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long chosen) {
        programme = chosen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer typed) {
        year = typed;
    }

    public LocalDate getApplyBy() {
        return applyBy;
    }

    public void setApplyBy(LocalDate typed) {
        applyBy = typed;
    }

    public Integer getAppealDays() {
        return appealDays;
    }

    public void setAppealDays(Integer typed) {
        appealDays = typed;
    }

    public LocalDate getStudyFrom() {
        return studyFrom;
    }

    public void setStudyFrom(LocalDate typed) {
        studyFrom = typed;
    }

    public LocalDate getStudyTo() {
        return studyTo;
    }

    public void setStudyTo(LocalDate typed) {
        studyTo = typed;
    }

    public Integer getSemesters() {
        return semesters;
    }

    public void setSemesters(Integer typed) {
        semesters = typed;
    }

    public String getDegreeKk() {
        return degreeKk;
    }

    public void setDegreeKk(String typed) {
        degreeKk = typed;
    }

    public String getDegreeRu() {
        return degreeRu;
    }

    public void setDegreeRu(String typed) {
        degreeRu = typed;
    }
}
