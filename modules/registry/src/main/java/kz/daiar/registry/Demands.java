package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.daiar.norms.CategoryCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a position demands of whoever holds it, and so which duties he has. */
@Embeddable
public class Demands {

    private String population;
    private String category;

    @Column(name = "is_leading")
    private boolean leading;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] functions;

    private String certification;

    protected Demands() {}

    /**
     * Demands as somebody wrote them.
     *
     * @param population a code of the register of that name
     * @param category in either script; null for none
     * @param functions codes of functional areas
     * @param certification the profile of the professional certification demanded; null for none
     */
    public static Demands of(
            String population, String category, boolean leading, List<String> functions, String certification) {
        var demands = new Demands();
        demands.population = population;
        demands.category = category;
        demands.leading = leading;
        demands.functions = functions == null ? new String[0] : functions.toArray(String[]::new);
        demands.certification = certification;
        return demands;
    }

    /**
     * The same in the writing of the norms.
     *
     * @throws kz.daiar.kernel.RuleBroken when no norm knows the population
     */
    Demands inNormWriting() {
        return of(
                Rules.known("population", population),
                CategoryCode.canonical(category),
                leading,
                Arrays.stream(functions)
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                certification == null || certification.isBlank()
                        ? null
                        : certification.strip().toLowerCase(Locale.ROOT));
    }

    public String population() {
        return population;
    }

    public String category() {
        return category;
    }

    public boolean leading() {
        return leading;
    }

    public List<String> functions() {
        return List.of(functions);
    }

    public String certification() {
        return certification;
    }
}
