package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Change;
import kz.daiar.registry.Ledger;
import kz.daiar.registry.Service;

/** How a document comes into the world: every condition holds, it gets the next number, its paper is printed and kept. */
@ApplicationScoped
class Issuing {

    private final EntityManager database;
    private final Service service;
    private final Completion completion;
    private final Series numbers;
    private final Ledger ledger;
    private final NormsInForce norms;
    private final Viewer viewer;
    private final Clock clock;

    protected Issuing() {
        this(null, null, null, null, null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Issuing(
            EntityManager database,
            Service service,
            Completion completion,
            Series numbers,
            Ledger ledger,
            NormsInForce norms,
            Viewer viewer,
            Clock clock) {
        this.database = database;
        this.service = service;
        this.completion = completion;
        this.numbers = numbers;
        this.ledger = ledger;
        this.norms = norms;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** {@code replaced}: the document it stands for, or null; {@code house}: the public address of the house. */
    CompletionDocument issue(Enrolment enrolment, CompletionDocument replaced, String house) {
        var type = entitlements(List.of(enrolment)).type(enrolment);
        return printed(enrolment, content(enrolment, type, number(enrolment)), replaced, house);
    }

    /** Which of these are given a document, and which; {@code refused} is told who is not, and why. */
    public Map<Enrolment, String> permitted(List<Enrolment> places, BiConsumer<Enrolment, LocalText> refused) {
        var entitlements = entitlements(places);
        var types = new LinkedHashMap<Enrolment, String>();
        for (var place : places) {
            try {
                types.put(place, entitlements.type(place));
            } catch (RuleBroken broken) {
                refused.accept(place, told(broken::in));
            } catch (Conflict conflict) {
                refused.accept(place, told(conflict::in));
            }
        }
        return types;
    }

    private static LocalText told(Function<Language, String> why) {
        return new LocalText(why.apply(Language.KK), why.apply(Language.RU), why.apply(Language.EN));
    }

    /** The documents of those who are permitted, numbered in their order. */
    public List<CompletionDocument> issue(Map<Enrolment, String> permitted, String house) {
        var free = numbers(permitted.keySet());
        var documents = new ArrayList<CompletionDocument>();
        permitted.forEach((place, type) -> {
            var number = free.get(place.group().programme().kind()).remove();
            documents.add(printed(place, content(place, type, number), null, house));
        });
        return documents;
    }

    /** By kind, in the order of the alphabet: two who take numbers of several series never wait for one another. */
    private Map<String, Deque<String>> numbers(Collection<Enrolment> places) {
        var series = new TreeMap<String, List<Enrolment>>();
        places.forEach(place -> series.computeIfAbsent(place.group().programme().kind(), kind -> new ArrayList<>())
                .add(place));
        var free = new HashMap<String, Deque<String>>();
        series.forEach((kind, those) -> free.put(
                kind, new ArrayDeque<>(numbers.next(those.get(0).group().provider(), kind, year(), those.size()))));
        return free;
    }

    private String number(Enrolment enrolment) {
        return numbers(List.of(enrolment))
                .get(enrolment.group().programme().kind())
                .remove();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private Entitlements entitlements(List<Enrolment> places) {
        return new Entitlements(completion, service, norms.current(), LocalDate.now(clock), places);
    }

    /** The reference of an expelled listener, with the reason he was sent away for (order-1211/22). */
    CompletionDocument refer(Enrolment enrolment, CompletionDocument replaced, String house) {
        if (enrolment.state() != Enrolment.State.EXPELLED) {
            throw TEXTS.refused("reference-not-expelled", enrolment.person().fullName());
        }
        Entitlements.signatory(enrolment);
        return printed(enrolment, reference(enrolment), replaced, house);
    }

    private CompletionDocument printed(
            Enrolment enrolment, DocumentContent content, CompletionDocument replaced, String house) {
        var code = DocumentCode.next();
        var paper = new DocumentPaper(norms.current().vocabulary(), content).pdf(house, code);
        var document =
                ledger.add(CompletionDocument.issued(enrolment, content, code, Sha256.of(paper), Change.first(viewer))
                        .givenBy(norms.current().hash())
                        .replacing(replaced));
        keep(document, paper);
        return document;
    }

    private DocumentContent content(Enrolment enrolment, String type, String number) {
        return content(enrolment, type, number, enrolment.group().programme().hours(), null);
    }

    private DocumentContent reference(Enrolment enrolment) {
        return content(
                enrolment,
                CompletionDocument.REFERENCE,
                numbers.next(enrolment.group().provider(), CompletionDocument.REFERENCE, year(), 1)
                        .get(0),
                completion.taken(enrolment),
                enrolment.reason());
    }

    private DocumentContent content(Enrolment enrolment, String type, String number, int hours, String reason) {
        var programme = enrolment.group().programme();
        var provider = enrolment.group().provider();
        return new DocumentContent(
                number,
                LocalDate.now(clock),
                type,
                enrolment.person().fullName(),
                programme.kind(),
                programme.title(Language.KK),
                programme.title(Language.RU),
                hours,
                enrolment.admitted(),
                enrolment.ended(),
                provider.name(Language.KK),
                provider.name(Language.RU),
                Entitlements.signatory(enrolment),
                reason);
    }

    private void keep(CompletionDocument document, byte[] paper) {
        database.createNativeQuery("INSERT INTO training.document_paper (document_id, pdf) VALUES (:id, :pdf)")
                .setParameter("id", document.id())
                .setParameter("pdf", paper)
                .executeUpdate();
    }
}
