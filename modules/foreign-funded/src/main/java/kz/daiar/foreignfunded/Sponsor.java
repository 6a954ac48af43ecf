package kz.daiar.foreignfunded;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;

/** Who helps with training abroad: an international organisation, a foreign government, or another lawful source (decree-1457/27). */
@Entity
@Table(schema = "foreign_funded", name = "sponsor")
public class Sponsor extends Recorded {

    private String kind;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    private String country;
    private String lawfulness;

    /**
     * What is known of a sponsor.
     *
     * @param kind a code of the register {@code sponsor}
     * @param country where it sits, as ISO codes it
     * @param lawfulness why the law does not forbid its help; null where the act does not ask for it
     */
    public record Facts(String kind, String nameKk, String nameRu, String country, String lawfulness) {}

    protected Sponsor() {}

    static Sponsor of(Facts facts, Change change) {
        var sponsor = new Sponsor();
        sponsor.correct(facts, change);
        return sponsor;
    }

    void correct(Facts facts, Change change) {
        kind = Rules.known("sponsor", facts.kind());
        nameKk = facts.nameKk().strip();
        nameRu = facts.nameRu().strip();
        country = Places.knownCountry(facts.country());
        lawfulness = facts.lawfulness();
        record(change);
    }

    public Facts facts() {
        return new Facts(kind, nameKk, nameRu, country, lawfulness);
    }

    public String kind() {
        return kind;
    }

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }
}
