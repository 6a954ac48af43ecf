package kz.daiar.norms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.rule.Basis;
import kz.daiar.norms.rule.Calculations.ForeignLecturers;
import kz.daiar.norms.rule.DutyRule;
import kz.daiar.norms.rule.VenueRule;

/** What the acts say of duties in general, whoever has them: asked for so that no ground need be known by name. */
public final class DutiesOfActs {

    private final List<DutyRule> wordings;
    private final List<ForeignLecturing> lecturing;

    DutiesOfActs(Collection<ActFile> files) {
        wordings = files.stream()
                .flatMap(file -> file.duties().stream())
                .flatMap(history -> history.wordings().stream())
                .toList();
        lecturing = files.stream()
                .flatMap(file -> file.calculations().foreignLecturers().stream())
                .flatMap(DutiesOfActs::ofEach)
                .toList();
    }

    private static Stream<ForeignLecturing> ofEach(ForeignLecturers rule) {
        return rule.populations().stream()
                .map(population -> new ForeignLecturing(
                        rule.kind(), population, rule.venues(), rule.basis().cite()));
    }

    /**
     * Whom programmes may teach with invited foreign lecturers.
     *
     * @param venues whose programmes
     * @param paragraph the one that lets them
     */
    public record ForeignLecturing(String kind, String population, List<String> venues, String paragraph) {}

    /** The populations whose training of a kind may be taught by foreign lecturers, in the order of the acts. */
    public List<ForeignLecturing> foreignLecturing(String kind) {
        return lecturing.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** The grounds of duties of a kind that arise on these occasions. */
    public Set<String> grounds(String kind, Occasion... on) {
        return said(kind, on, DutyRule::ground);
    }

    /** Whose duties of a kind arise on these occasions. */
    public Set<String> populations(String kind, Occasion... on) {
        return said(kind, on, rule -> rule.trigger().population());
    }

    private Set<String> said(String kind, Occasion[] on, Function<DutyRule, String> what) {
        var occasions = Set.of(on);
        return wordings.stream()
                .filter(rule -> rule.kind().equals(kind))
                .filter(rule -> occasions.contains(rule.trigger().occasion()))
                .map(what)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The paragraph that says where the training may be taken.
     *
     * @param arose the day the duty arose: its wording is the one in force then
     * @param certified whether the position asks for a professional certification
     * @throws IllegalArgumentException when no act has such a duty: a defect of the program
     */
    public String venueParagraph(String ground, String population, LocalDate arose, boolean certified) {
        return wordings.stream()
                .filter(rule -> rule.ground().equals(ground))
                .filter(rule -> rule.trigger().population().equals(population))
                .filter(rule -> rule.inForce().contains(arose))
                .map(rule -> basis(rule.venue(), certified).cite())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no duty by " + ground + " of " + population + " on " + arose));
    }

    private static Basis basis(VenueRule venue, boolean certified) {
        return certified && venue.certified() != null ? venue.certified().basis() : venue.basis();
    }
}
