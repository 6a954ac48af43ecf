package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.norms.Wording;
import kz.daiar.portal.pages.ProposalRow.Against;
import kz.daiar.portal.pages.ProposalRow.Pick;
import kz.daiar.portal.pages.ProposalRow.Typed;
import kz.daiar.sending.Offer;
import kz.daiar.sending.Offer.Fit;
import kz.daiar.sending.Proposals.Proposed;

/** Says in the reader's language what is proposed, and why groups do not fit. */
@RequestScoped
public class ProposalWords {

    @Inject
    NormsInForce norms;

    @Inject
    PageLanguage language;

    @Inject
    LawWords law;

    @Inject
    PageTexts texts;

    @Inject
    HouseDay house;

    ProposalRow row(Proposed one, Typed typed) {
        var item = one.unmet().item();
        return new ProposalRow(
                ProposalRow.key(one),
                item.iin(),
                item.personName(),
                item.employerName(),
                item.kind(),
                item.grounds(),
                item.due(),
                picks(one, true, typed),
                picks(one, false, typed),
                one.offers().stream()
                        .filter(offer -> !offer.fits())
                        .map(offer -> new Against(named(offer), why(offer)))
                        .toList(),
                typed.why());
    }

    private List<Pick> picks(Proposed one, boolean fitting, Typed typed) {
        return one.offers().stream()
                .filter(offer -> offer.fits() == fitting && offer.isFree())
                .map(offer -> pick(offer, typed))
                .toList();
    }

    private Pick pick(Offer offer, Typed typed) {
        long id = offer.seats().group().id();
        return new Pick(id, label(offer), String.valueOf(id).equals(typed.group()));
    }

    private String label(Offer offer) {
        var group = offer.seats().group();
        return texts.say(
                offer.fit() == Fit.LATE ? "proposal.pick.late" : "proposal.pick",
                group.code(),
                house.written(group.days().from()),
                house.written(group.days().last()),
                group.provider().name(language.language()),
                offer.seats().free());
    }

    private String named(Offer offer) {
        var group = offer.seats().group();
        return group.code() + " – " + group.programme().title(language.language());
    }

    /** What stands against the group, a line each with its paragraph; empty when it fits. */
    public List<String> why(Offer offer) {
        return new Wording(norms.current().vocabulary())
                .lines(offer.why(), language.language()).stream()
                        .map(line ->
                                line.cite() == null ? line.text() : line.text() + " (" + law.cited(line.cite()) + ")")
                        .toList();
    }
}
