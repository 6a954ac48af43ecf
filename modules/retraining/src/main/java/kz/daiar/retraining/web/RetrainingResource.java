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
import kz.daiar.duties.web.AskedMoment;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.kernel.Texts;
import kz.daiar.retraining.Retraining;
import kz.daiar.retraining.Retraining.Asked;
import kz.daiar.retraining.Retraining.View;
import kz.daiar.retraining.RetrainingList;

/** {@code retraining}: who is to be retrained since which appointment, and how far that is (decree-1457/13-16). */
@Path("retraining")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class RetrainingResource {

    private static final Texts TEXTS = Texts.beside(RetrainingResource.class);

    private final Retraining retraining;
    private final AskedMoment moments;

    protected RetrainingResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public RetrainingResource(Retraining retraining, AskedMoment moments) {
        this.retraining = retraining;
        this.moments = moments;
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
            @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") Integer size) {
        var asked = new Asked(one(RetrainingList.class, "list", list), employer, ground, venue, person, responsible);
        var found = fewEnough(retraining.look(asked, moments.of(asOf, knownAt), after, Page.size(size)));
        long total = asked.list().of(found.figures());
        long reached = after + found.rows().size();
        return new Page<>(
                found.rows().stream().map(CaseJson::of).toList(),
                reached < total ? String.valueOf(reached) : null,
                total);
    }

    /** How many are sent, have begun, are done, are overdue, line by line. */
    @GET
    @Path("figures")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public List<CarriedFigures> figures(
            @QueryParam("by") @DefaultValue("employer") String by,
            @QueryParam("employer") String employer,
            @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt) {
        var asked = new Asked(RetrainingList.ALL, employer, null, null, null, null);
        var found = fewEnough(retraining.look(asked, moments.of(asOf, knownAt), 0, 0));
        return switch (one(By.class, "by", by)) {
            case EMPLOYER -> found.bodies();
            case RESPONSIBLE -> found.responsibles();
        };
    }

    /** @throws Conflict when there is no list */
    private static View fewEnough(View found) {
        if (found.tooMany()) {
            throw Conflict.of(TEXTS, "too-many-then");
        }
        return found;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String parameter, String value) {
        try {
            return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw Malformed.code(parameter, value, List.of(type.getEnumConstants()));
        }
    }
}
