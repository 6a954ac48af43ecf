package kz.daiar.foreignfunded;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The document of those who taught abroad (decree-1457/4), its translation and recognition, and the training it became. */
@Embeddable
public class ForeignDocument {

    /** How far its recognition is; the act asks for none. */
    public enum Recognition {
        NOT_NEEDED,
        REQUESTED,
        RECOGNISED,
        REFUSED
    }

    @Column(name = "document_no")
    private String number;

    @Column(name = "document_day")
    private LocalDate day;

    private Boolean translated;

    @Enumerated(EnumType.STRING)
    private Recognition recognition;

    @Column(name = "training_id")
    private Long training;

    protected ForeignDocument() {}

    /** What stands on it. */
    public record Facts(String number, LocalDate day, boolean translated, Recognition recognition) {}

    static ForeignDocument of(Facts facts, long training) {
        var document = new ForeignDocument();
        document.number = facts.number().strip();
        document.day = facts.day();
        document.translated = facts.translated();
        document.recognition = facts.recognition();
        document.training = training;
        return document;
    }

    ForeignDocument with(boolean nowTranslated, Recognition now) {
        return of(new Facts(number, day, nowTranslated, now), training);
    }

    public String number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    public boolean translated() {
        return translated;
    }

    public Recognition recognition() {
        return recognition;
    }

    /** Id of the training on his record. */
    public long training() {
        return training;
    }
}
