package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a commission found of a listener at the end of the training. */
@Entity
@Table(schema = "training", name = "assessment")
public class Assessment extends Recorded {

    /** How it was held. */
    public enum Form {
        EXAM,
        FINAL_WORK,
        INTERVIEW
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private Form form;

    private LocalDate day;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] commission;

    private String grade;
    private boolean passed;

    /** One assessment: names of the commission, the grade as given, and whether it is enough. */
    public record Facts(Form form, LocalDate day, List<String> commission, String grade, boolean passed) {}

    protected Assessment() {}

    static Assessment of(Enrolment enrolment, Facts facts, Change change) {
        var assessment = new Assessment();
        assessment.enrolment = enrolment;
        assessment.correct(facts, change);
        return assessment;
    }

    void correct(Facts facts, Change change) {
        var members = facts.commission().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (members.isEmpty()) {
            throw TEXTS.refused("commission-missing");
        }
        form = facts.form();
        day = facts.day();
        commission = members.toArray(String[]::new);
        grade = facts.grade().strip();
        passed = facts.passed();
        record(change);
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Facts facts() {
        return new Facts(form, day, List.of(commission), grade, passed);
    }
}
