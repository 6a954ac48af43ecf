package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.daiar.kernel.Bin;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;

/** A state body, university or organisation of education, known by its BIN, at its place in the hierarchy. */
@Entity
@Table(schema = "registry", name = "employer")
public class Employer extends Recorded {

    private String bin;
    private String kind;
    private String level;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    private String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Employer parent;

    /**
     * What is known of an employer.
     *
     * @param kind a code of the register {@code employer-kind}
     * @param level, region may be null
     */
    public record Facts(String kind, String level, String nameKk, String nameRu, String region) {}

    protected Employer() {}

    static Employer registered(Bin bin, Facts facts, Employer parent, Change change) {
        var employer = new Employer();
        employer.bin = bin.digits();
        employer.take(facts, parent, change);
        return employer;
    }

    /** Replaces what is known; tells whether its people are now under other rules. */
    boolean correct(Facts facts, Employer parent, Change change) {
        boolean otherKind = !kind.equals(facts.kind());
        take(facts, parent, change);
        return otherKind;
    }

    private void take(Facts facts, Employer parent, Change change) {
        kind = facts.kind();
        level = facts.level();
        nameKk = facts.nameKk();
        nameRu = facts.nameRu();
        region = facts.region();
        this.parent = parent;
        record(change);
    }

    public String bin() {
        return bin;
    }

    public Facts facts() {
        return new Facts(kind, level, nameKk, nameRu, region);
    }

    /** The name in Kazakh, and in Russian for the others: bodies have no English names. */
    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }

    /** The name for a sentence in whichever language it will be read. */
    public LocalText names() {
        return LocalText.ofName(nameKk, nameRu);
    }

    /** The body above; null at the top. */
    public Employer parent() {
        return parent;
    }
}
