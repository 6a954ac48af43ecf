package kz.daiar.retraining.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import kz.daiar.duties.CarriedFigures;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.retraining.Retraining;
import kz.daiar.retraining.Retraining.Asked;
import kz.daiar.retraining.RetrainingList;

/** {@code retraining}: who is to be retrained since which appointment, and how far that is (decree-1457/13-16). */
@Path("retraining")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class RetrainingResource {

    private final Retraining retraining;

    protected RetrainingResource() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public RetrainingResource(Retraining retraining) {
        this.retraining = retraining;
    }

    /** What a line of figures is about. */
    public enum By {
        EMPLOYER,
        RESPONSIBLE
    }

    /** People by the day of appointment; {@code list}: overdue, not_sent, sent, started, completed, all. */
    @GET
    @Path("cases")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<CaseJson> cases(
            @QueryParam("list") @DefaultValue("all") String list,
            @QueryParam("employer") String employer,
            @QueryParam("ground") String ground,
            @QueryParam("venue") String venue,
            @QueryParam("query") String person,
            @QueryParam("responsible") String responsible,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") Integer size) {
        var asked = new Asked(one(RetrainingList.class, "list", list), employer, ground, venue, person, responsible);
        var page = retraining.page(asked, after, Page.size(size));
        long total = asked.list().of(retraining.figures(asked));
        long reached = after + page.size();
        return new Page<>(
                page.stream().map(CaseJson::of).toList(), reached < total ? String.valueOf(reached) : null, total);
    }

    /** How many are sent, have begun, are done, are overdue, line by line. */
    @GET
    @Path("figures")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<CarriedFigures> figures(
            @QueryParam("by") @DefaultValue("employer") String by, @QueryParam("employer") String employer) {
        var asked = new Asked(RetrainingList.ALL, employer, null, null, null, null);
        return switch (one(By.class, "by", by)) {
            case EMPLOYER -> retraining.byEmployer(asked);
            case RESPONSIBLE -> retraining.byResponsible(asked);
        };
    }

    private static <E extends Enum<E>> E one(Class<E> type, String parameter, String value) {
        try {
            return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw Malformed.at(parameter, value);
        }
    }
}
