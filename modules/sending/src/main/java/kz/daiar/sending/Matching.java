package kz.daiar.sending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;
import kz.daiar.norms.Facts.Training;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.Status;
import kz.daiar.norms.Step;
import kz.daiar.norms.Step.Part;
import kz.daiar.sending.Offer.Fit;
import kz.daiar.training.Groups.Seats;

/**
 * Holds groups against a duty by asking the norms themselves: would the duty be met if the person completed the training of
 * the group (decree-1457/13, 15, 16, 18, 20, 22-25)? No rule of the law is written here.
 */
final class Matching {

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparing(Offer::fit)
            .thenComparing(offer -> !offer.isFree())
            .thenComparing(offer -> offer.seats().group().days().from());

    private final NormSet norms;

    Matching(NormSet norms) {
        this.norms = norms;
    }

    /** The groups of the duty's kind, the best first; the others are left out. */
    List<Offer> offers(Facts facts, Duty duty, List<Seats> groups) {
        return groups.stream()
                .filter(seats -> seats.group().programme().kind().equals(duty.kind()) && isFor(facts, seats))
                .map(seats -> offer(facts, duty, seats))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Whether the programme is for people like him: of the population he serves in when the group begins. */
    private static boolean isFor(Facts facts, Seats seats) {
        var group = seats.group();
        return facts.mainOn(group.days().from())
                .filter(post -> group.programme().facts().populations().contains(post.population()))
                .isPresent();
    }

    Offer offer(Facts facts, Duty duty, Seats seats) {
        if (!isFor(facts, seats)) {
            return new Offer(seats, Fit.NOT, List.of());
        }
        var verdict = verdict(facts, duty, seats.group().promised());
        return new Offer(seats, verdict.fit(), verdict.why());
    }

    /** Whether a training meets a duty, and if not, what stands against it. */
    record Verdict(Fit fit, List<Step> why) {}

    /** Judges the duty on the training's last day, as if it had been completed with a document. */
    Verdict verdict(Facts facts, Duty duty, Training promised) {
        var judged =
                same(duty, norms.evaluate(with(facts, promised), promised.to()).duties());
        if (judged.isEmpty() || !isMetBy(judged.get(), promised)) {
            return new Verdict(
                    Fit.NOT, judged.map(one -> against(one, promised)).orElse(List.of()));
        }
        return new Verdict(judged.get().status() == Status.FULFILLED ? Fit.IN_TIME : Fit.LATE, List.of());
    }

    private static Facts with(Facts facts, Training promised) {
        var trainings = new ArrayList<>(facts.trainings());
        trainings.add(promised);
        return new Facts(facts.appointments(), facts.careerPlan(), facts.appraisals(), trainings);
    }

    private static Optional<Duty> same(Duty duty, List<Duty> duties) {
        return duties.stream()
                .filter(other -> other.identity().equals(duty.identity()))
                .findFirst();
    }

    /** Parts of a volume meet it together: then the promised one need not be the last. */
    private static boolean isMetBy(Duty duty, Training promised) {
        return duty.status().isMet()
                && duty.standing().met() != null
                && !duty.standing().met().to().isBefore(promised.from());
    }

    /** What the story of the duty says of the promised training. */
    private static List<Step> against(Duty duty, Training promised) {
        var said = new ArrayList<Step>();
        boolean speaksOfIt = false;
        for (var step : duty.story()) {
            if (step.part() == Part.TRAINING) {
                speaksOfIt = step.facts().contains(promised.ref());
            } else if (step.part() == Part.CHECK && speaksOfIt) {
                said.add(step);
            }
        }
        return said;
    }
}
