package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.daiar.kernel.Language;

/** Something the procedure of selection asks of an applicant (decree-1457/10): data of the Academy, not of the program. */
@Embeddable
public class Requirement {

    /** How it is found out whether it is met. */
    public enum Kind {
        /** So many months in the civil service, counted from the record. */
        SERVICE,
        /** A paper that is handed in. */
        PAPER,
        /** Somebody of the Academy looks and says. */
        JUDGED
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer months;

    @Column(name = "words_kk")
    private String wordsKk;

    @Column(name = "words_ru")
    private String wordsRu;

    protected Requirement() {}

    /**
     * What is asked.
     *
     * @param months for {@link Kind#SERVICE} alone, else null
     */
    public static Requirement of(Kind kind, Integer months, String wordsKk, String wordsRu) {
        if ((kind == Kind.SERVICE) != (months != null && months > 0)) {
            throw TEXTS.refused("requirement-months", wordsKk);
        }
        var requirement = new Requirement();
        requirement.kind = kind;
        requirement.months = months;
        requirement.wordsKk = wordsKk.strip();
        requirement.wordsRu = wordsRu.strip();
        return requirement;
    }

    public Kind kind() {
        return kind;
    }

    /** Null unless it is of service. */
    public Integer months() {
        return months;
    }

    public String words(Language language) {
        return language == Language.KK ? wordsKk : wordsRu;
    }
}
