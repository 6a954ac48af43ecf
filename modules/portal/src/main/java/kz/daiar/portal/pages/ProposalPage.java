package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.daiar.duties.DutyKey;
import kz.daiar.sending.Orders;
import kz.daiar.sending.Proposals;
import kz.daiar.sending.Proposals.Proposed;
import kz.daiar.sending.Sending.Wish;
import kz.daiar.sending.SendingOrder;

/** Whom to send where: the duties chosen in the worklist, or a whole body's; changed by hand, then sent by orders. */
@Named
@RequestScoped
public class ProposalPage {

    private static final int DAYS_AHEAD = 90;
    /** Between the parts of a field's name. Not a tilde: Faces looks for the mark of its state behind each of them. */
    static final String BETWEEN = ":";

    @Inject
    Proposals proposals;

    @Inject
    Orders orders;

    @Inject
    ProposalWords words;

    @Inject
    HouseDay house;

    @Inject
    Reply reply;

    private String employer;
    private LocalDate until;
    private List<ProposalRow> rows;
    private List<SendingOrder> drafted;

    /** The duties chosen in the worklist; none when a whole body is asked for. */
    public List<String> getChosen() {
        var chosen = parameters().get("duty");
        return chosen == null ? List.of() : List.of(chosen);
    }

    @Transactional
    public List<ProposalRow> getRows() {
        if (rows == null) {
            rows = proposed().stream().map(one -> words.row(one, typed(one))).toList();
        }
        return rows;
    }

    private List<Proposed> proposed() {
        if (getChosen().isEmpty()) {
            return proposals.of(employer, getUntil());
        }
        return proposals.of(getChosen().stream().map(ProposalPage::named).toList());
    }

    private static Proposals.Named named(String written) {
        var parts = written.split(BETWEEN, 2);
        return new Proposals.Named(parts[0], DutyKey.parse(parts[parts.length - 1]));
    }

    /** What was chosen by hand, when the page comes again after a refusal; else what is proposed. */
    private ProposalRow.Typed typed(Proposed one) {
        var row = ProposalRow.key(one);
        var group = first("group" + BETWEEN + row);
        var proposed = one.group() == null
                ? ""
                : String.valueOf(one.group().seats().group().id());
        return new ProposalRow.Typed(group == null ? proposed : group, first("why" + BETWEEN + row));
    }

    /** Takes the places chosen, all or none, and prepares an order for each body. */
    public String send() {
        var wishes = wishes();
        if (wishes.isEmpty()) {
            reply.refuse("proposal.nobody");
            return null;
        }
        if (!reply.to(() -> drafted = orders.send(wishes), "proposal.sent", wishes.size())) {
            return null;
        }
        return drafted.size() == 1
                ? "order?faces-redirect=true&id=" + drafted.get(0).id()
                : "orders?faces-redirect=true";
    }

    private List<Wish> wishes() {
        var wishes = new ArrayList<Wish>();
        for (var name : parameters().keySet()) {
            var parts = name.split(BETWEEN, 3);
            if (parts.length == 3 && parts[0].equals("group") && first(name).matches("\\d{1,18}")) {
                var why = first(name.replaceFirst("group", "why"));
                wishes.add(new Wish(Long.parseLong(first(name)), parts[1], why));
            }
        }
        return wishes;
    }

    private static String first(String name) {
        return Stream.ofNullable(parameters().get(name))
                .flatMap(Stream::of)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String[]> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    /** Whether there are more duties than one proposal holds. */
    public boolean isFull() {
        return getChosen().isEmpty() && getRows().size() >= Proposals.MOST;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String bin) {
        employer = Query.typed(bin);
    }

    /** The last due day asked for; 90 days ahead without one. */
    public LocalDate getUntil() {
        return until == null ? house.today().plusDays(DAYS_AHEAD) : until;
    }

    public void setUntil(LocalDate typed) {
        until = typed;
    }
}
