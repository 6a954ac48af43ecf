package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.Answer;
import kz.daiar.norms.NormSet;
import kz.daiar.registry.Appointment;
import kz.daiar.registry.Person;
import kz.daiar.registry.Service;

/** Which document each of several listeners is due, or why none: what that rests on is read for all of them together. */
final class Entitlements {

    private final NormSet norms;
    private final LocalDate today;
    private final Map<Long, List<LocalText>> lacking = new HashMap<>();
    private final Map<Long, List<Appointment>> posts;
    private final Map<Long, String> inForce;

    Entitlements(Completion completion, Service service, NormSet norms, LocalDate today, List<Enrolment> places) {
        this.norms = norms;
        this.today = today;
        this.posts = service.posts(places.stream().map(Enrolment::person).toList());
        this.inForce = completion.inForce(places);
        places.stream()
                .collect(Collectors.groupingBy(Enrolment::group))
                .forEach((group, listeners) -> lacking.putAll(completion.lackingOf(group, listeners)));
    }

    /**
     * @throws kz.daiar.foundation.Conflict when a document is in force
     * @throws kz.daiar.kernel.RuleBroken with the paragraph that gives the document, when a condition does not hold
     */
    String type(Enrolment place) {
        Completion.noDocument(inForce.get(place.id()));
        if (place.state() != Enrolment.State.COMPLETED) {
            throw TEXTS.forbidden(
                    "document-unfinished",
                    answer(place, today).cites().first(),
                    place.person().fullName());
        }
        Completion.demand(lacking.get(place.id()));
        signatory(place);
        return answer(place, place.ended()).values().get("document").toString();
    }

    /** @throws kz.daiar.kernel.RuleBroken when nobody is named who signs the documents of the provider */
    static String signatory(Enrolment place) {
        var named = place.group().provider().facts().signatory();
        if (named == null || named.isBlank()) {
            throw TEXTS.refused("document-signatory");
        }
        return named.strip();
    }

    private Answer answer(Enrolment place, LocalDate day) {
        var training = place.group().programme().facts();
        var given = Map.of("kind", training.kind(), "hours", training.hours());
        return norms.answer("DOCUMENT_TYPE", population(place, day), day, given);
    }

    /** Of which people the listener is on that day; one without a post is of those the programme is for. */
    private String population(Enrolment place, LocalDate day) {
        return post(place.person(), day)
                .map(post -> post.facts().demands().population())
                .orElseGet(() -> place.group().programme().facts().populations().get(0));
    }

    private Optional<Appointment> post(Person person, LocalDate day) {
        return posts.getOrDefault(person.id(), List.of()).stream()
                .filter(post -> !post.facts().from().isAfter(day))
                .findFirst();
    }
}
