package kz.daiar.duties.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import kz.daiar.duties.DutyLedger;
import kz.daiar.duties.LedgerEntry;
import kz.daiar.duties.LedgerFilter;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;

/** {@code GET duties/ledger}: what recorded facts and other norms did to duties, in the order it was written. */
@Path("duties/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class LedgerResource {

    private final DutyLedger ledger;
    private final AskedMoment days;

    protected LedgerResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public LedgerResource(DutyLedger ledger, AskedMoment days) {
        this.ledger = ledger;
        this.days = days;
    }

    /** An entry on the wire; what is null is not written. {@code duty} names the duty as it is now in addresses. */
    public record EntryJson(
            long id,
            String iin,
            String employer,
            LocalDateTime recordedAt,
            String recordedBy,
            String reason,
            String source,
            String cause,
            String change,
            String act,
            String kind,
            List<String> grounds,
            LedgerEntry.State before,
            LedgerEntry.State after,
            String normsBefore,
            String norms,
            String duty) {

        static EntryJson of(LedgerEntry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.iin(),
                    entry.employerBin(),
                    entry.recordedAt(),
                    entry.recordedBy(),
                    entry.reason(),
                    entry.source(),
                    entry.cause().name(),
                    entry.change().name(),
                    entry.act(),
                    entry.kind(),
                    entry.grounds(),
                    entry.before(),
                    entry.after(),
                    entry.normsBefore(),
                    entry.norms(),
                    entry.key() == null ? null : entry.key().toString());
        }
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<EntryJson> list(
            @QueryParam("since") String since,
            @QueryParam("employer") String employer,
            @QueryParam("person") String person,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        var filter = new LedgerFilter(days.optional("since", since), employer, person, Set.of());
        var page = ledger.page(filter, id(after), Page.size(size));
        return new Page<>(page.items().stream().map(EntryJson::of).toList(), page.next(), page.total());
    }

    private static long id(String after) {
        try {
            return after == null || after.isBlank() ? 0 : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw Malformed.page(after);
        }
    }
}
