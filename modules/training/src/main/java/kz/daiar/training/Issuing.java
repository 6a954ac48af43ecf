package kz.daiar.training;

import static kz.daiar.training.TrainingTexts.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.daiar.foundation.Viewer;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.Sha256;
import kz.daiar.norms.Answer;
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
        var type = permitted(enrolment);
        return printed(enrolment, content(enrolment, type), replaced, house);
    }

    /** The reference of an expelled listener, with the reason he was sent away for (order-1211/22). */
    CompletionDocument refer(Enrolment enrolment, CompletionDocument replaced, String house) {
        if (enrolment.state() != Enrolment.State.EXPELLED) {
            throw TEXTS.refused("reference-not-expelled", enrolment.person().fullName());
        }
        signatory(enrolment);
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

    /** @throws kz.daiar.kernel.RuleBroken with the paragraph that gives the document, when a condition does not hold */
    private String permitted(Enrolment enrolment) {
        if (enrolment.state() != Enrolment.State.COMPLETED) {
            throw TEXTS.forbidden(
                    "document-unfinished",
                    answer(enrolment, LocalDate.now(clock)).cites().first(),
                    enrolment.person().fullName());
        }
        completion.demand(enrolment);
        signatory(enrolment);
        return answer(enrolment, enrolment.ended()).values().get("document").toString();
    }

    /** @throws kz.daiar.kernel.RuleBroken when nobody is named who signs the documents of the provider */
    private static String signatory(Enrolment enrolment) {
        var named = enrolment.group().provider().facts().signatory();
        if (named == null || named.isBlank()) {
            throw TEXTS.refused("document-signatory");
        }
        return named.strip();
    }

    private Answer answer(Enrolment enrolment, LocalDate day) {
        var training = enrolment.group().programme().facts();
        var given = Map.of("kind", training.kind(), "hours", training.hours());
        return norms.current().answer("DOCUMENT_TYPE", population(enrolment, day), day, given);
    }

    /** Of which people the listener is on that day; one without a post is of those the programme is for. */
    private String population(Enrolment enrolment, LocalDate day) {
        return service.postOn(enrolment.person(), day)
                .map(post -> post.facts().demands().population())
                .orElseGet(() ->
                        enrolment.group().programme().facts().populations().get(0));
    }

    private DocumentContent content(Enrolment enrolment, String type) {
        return content(
                enrolment,
                type,
                enrolment.group().programme().kind(),
                enrolment.group().programme().hours(),
                null);
    }

    private DocumentContent reference(Enrolment enrolment) {
        return content(
                enrolment,
                CompletionDocument.REFERENCE,
                CompletionDocument.REFERENCE,
                completion.taken(enrolment),
                enrolment.reason());
    }

    /** {@code series}: whose numbers are counted together. */
    private DocumentContent content(Enrolment enrolment, String type, String series, int hours, String reason) {
        var programme = enrolment.group().programme();
        var provider = enrolment.group().provider();
        var today = LocalDate.now(clock);
        return new DocumentContent(
                numbers.next(provider, series, today.getYear()),
                today,
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
                signatory(enrolment),
                reason);
    }

    private void keep(CompletionDocument document, byte[] paper) {
        database.createNativeQuery("INSERT INTO training.document_paper (document_id, pdf) VALUES (:id, :pdf)")
                .setParameter("id", document.id())
                .setParameter("pdf", paper)
                .executeUpdate();
    }
}
