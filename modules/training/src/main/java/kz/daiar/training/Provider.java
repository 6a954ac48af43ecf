package kz.daiar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;
import kz.daiar.registry.Rules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who teaches: the Academy, a regional centre, a departmental, another or a foreign organisation (decree-1457/3, 4, 22, 23). */
@Entity
@Table(schema = "training", name = "provider")
public class Provider extends Recorded {

    private String bin;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    private String venue;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] profiles;

    private String country;
    private String city;
    private Integer capacity;
    private String contacts;
    private String signatory;

    @Column(name = "founding_act")
    private String foundingAct;

    /**
     * What is known of a provider.
     *
     * @param venue its kind, as duties name venues
     * @param profiles certification profiles it is specialised in (decree-1457/23)
     * @param country ISO code of two letters
     * @param capacity listeners it can take at once, or null
     * @param signatory who signs its documents, with the office held
     * @param foundingAct the regulation a centre rests on (decree-1457/5), or null
     */
    public record Facts(
            String nameKk,
            String nameRu,
            String venue,
            List<String> profiles,
            String country,
            String city,
            Integer capacity,
            String contacts,
            String signatory,
            String foundingAct) {}

    protected Provider() {}

    static Provider of(String bin, Facts facts, Change change) {
        var provider = new Provider();
        provider.bin = Rules.bin(bin).toString();
        provider.correct(facts, change);
        return provider;
    }

    void correct(Facts facts, Change change) {
        nameKk = facts.nameKk().strip();
        nameRu = facts.nameRu().strip();
        venue = Rules.known("venue", facts.venue());
        profiles = Rules.areas(facts.profiles());
        country = facts.country() == null ? "KZ" : facts.country().strip().toUpperCase(Locale.ROOT);
        city = facts.city();
        capacity = facts.capacity() == null ? null : Rules.positive(facts.capacity());
        contacts = facts.contacts();
        signatory = facts.signatory();
        foundingAct = facts.foundingAct();
        record(change);
    }

    public String bin() {
        return bin;
    }

    public String venue() {
        return venue;
    }

    public List<String> profiles() {
        return List.of(profiles);
    }

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }

    public Facts facts() {
        return new Facts(
                nameKk, nameRu, venue, List.of(profiles), country, city, capacity, contacts, signatory, foundingAct);
    }
}
