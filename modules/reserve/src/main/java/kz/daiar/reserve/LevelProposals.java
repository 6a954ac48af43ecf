package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.LocalText;
import kz.daiar.registry.Appraisal;
import kz.daiar.registry.Service;
import kz.daiar.reserve.LevelProposal.Piece;
import kz.daiar.training.TrainingRecord;
import kz.daiar.training.Trainings;

/**
 * The front door to what a member has shown since his levels were confirmed: completed trainings in the field of a quality, what he
 * was given to do for it and did, and unsatisfactory appraisals in it (reserve/6, 8, 11).
 */
@ApplicationScoped
@Transactional
public class LevelProposals {

    private final Memberships memberships;
    private final Readiness readiness;
    private final Activities activities;
    private final Trainings trainings;
    private final Service service;

    protected LevelProposals() {
        this(null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    LevelProposals(
            Memberships memberships, Readiness readiness, Activities activities, Trainings trainings, Service service) {
        this.memberships = memberships;
        this.readiness = readiness;
        this.activities = activities;
        this.trainings = trainings;
        this.service = service;
    }

    /** A proposal for each quality of the member's position, in its order. */
    public List<LevelProposal> of(long membership) {
        var member = memberships.find(membership);
        var iin = member.person().iin();
        var done = activities.of(membership);
        var completed = trainings.of(iin);
        var appraised = service.appraisals(iin);
        return readiness.gaps(List.of(member)).get(member.id()).stream()
                .map(gap -> LevelProposal.of(gap, pieces(gap, member.from(), done, completed, appraised)))
                .toList();
    }

    private static List<Piece> pieces(
            Readiness.Gap gap,
            LocalDate admitted,
            List<Activity> done,
            List<TrainingRecord> completed,
            List<Appraisal> appraised) {
        var code = gap.quality().code();
        var since = gap.shown() == null ? admitted : gap.shown().evidence().day();
        return Stream.of(
                        completed.stream().filter(one -> touches(one, code)).map(LevelProposals::piece),
                        done.stream().filter(one -> touches(one, code)).map(LevelProposals::piece),
                        appraised.stream().filter(one -> touches(one, code)).map(LevelProposals::piece))
                .flatMap(pieces -> pieces)
                .filter(piece -> piece.day().isAfter(since))
                .sorted(Comparator.comparing(Piece::day))
                .toList();
    }

    private static boolean touches(TrainingRecord training, String quality) {
        var facts = training.facts();
        return facts.to() != null && facts.document() && contains(facts.fields(), quality);
    }

    private static boolean touches(Activity activity, String quality) {
        return activity.endedOn() != null
                && activity.item() != null
                && quality.equals(activity.item().facts().quality());
    }

    private static boolean touches(Appraisal appraisal, String quality) {
        return appraisal.facts().unsatisfactory() && contains(appraisal.facts().areas(), quality);
    }

    private static boolean contains(Collection<String> fields, String quality) {
        return fields.contains(quality.toLowerCase(Locale.ROOT));
    }

    private static Piece piece(TrainingRecord training) {
        var facts = training.facts();
        var kind = NormsInForce.vocabulary().name("kind", facts.kind());
        return new Piece("TRAINING", facts.to(), kind, "training:" + training.id(), false);
    }

    private static Piece piece(Activity activity) {
        var kind = activity.acting() == null ? "ACTIVITY" : Activity.ACTING;
        var words = LocalText.same(activity.facts().topic());
        return new Piece(kind, activity.endedOn(), words, "activity:" + activity.id(), false);
    }

    private static Piece piece(Appraisal appraisal) {
        var facts = appraisal.facts();
        var words = TEXTS.everywhere("evidence-appraisal", String.valueOf(facts.year()));
        return new Piece("APPRAISAL", facts.day(), words, "appraisal:" + appraisal.id(), true);
    }
}
