package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.daiar.duties.SimulatedDuty;
import kz.daiar.duties.SimulatedFigures;
import kz.daiar.duties.SimulatedFilter;
import kz.daiar.duties.SimulationView;
import kz.daiar.duties.Simulations;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;

/** {@code norms/simulations}: what-ifs, their figures before and after, and the duties behind each figure. */
@Path("norms/simulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
public class SimulationsResource {

    private static final int LATEST = 50;

    private final Simulations simulations;

    protected SimulationsResource() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public SimulationsResource(Simulations simulations) {
        this.simulations = simulations;
    }

    /** A line of figures; {@code cost} is absent where no cost norm speaks of any of the seats. */
    public record RowJson(String key, SimulatedFigures before, SimulatedFigures after, SimulatedFigures difference) {}

    @GET
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public Page<SimulationJson> latest() {
        var latest = simulations.latest(LATEST).stream()
                .map(one -> SimulationJson.of(one, simulations.percent(one.id())))
                .toList();
        return Page.whole(latest);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public SimulationJson one(@PathParam("id") long id) {
        return SimulationJson.of(simulations.find(id), simulations.percent(id));
    }

    /** {@code by}: TOTAL, EMPLOYER, GROUND, CATEGORY or SEATS. */
    @GET
    @Path("{id}/figures")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public Page<RowJson> figures(@PathParam("id") long id, @QueryParam("by") @DefaultValue("TOTAL") String by) {
        var rows = simulations.figures(id, named(SimulationView.class, "by", by)).stream()
                .map(row -> new RowJson(row.key(), row.before(), row.after(), row.difference()))
                .toList();
        return Page.whole(rows);
    }

    /**
     * The duties behind a figure.
     *
     * @param side BEFORE, AFTER, or BOTH for what differs
     * @param open only what is to be met yet
     */
    @GET
    @Path("{id}/duties")
    @RolesAllowed({"LAWYER", "AUTHORISED_BODY", "AUDITOR", "ADMIN"})
    public Page<SimulatedDuty> duties(
            @PathParam("id") long id,
            @QueryParam("by") @DefaultValue("TOTAL") String by,
            @QueryParam("key") String key,
            @QueryParam("side") @DefaultValue("BOTH") String side,
            @QueryParam("open") Boolean open,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        var filter = new SimulatedFilter(
                named(SimulationView.class, "by", by),
                key,
                named(SimulatedDuty.Side.class, "side", side),
                Boolean.TRUE.equals(open));
        return simulations.behind(id, filter, offset(after), Page.size(size));
    }

    private static long offset(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        if (!after.matches("\\d{1,12}")) {
            throw Malformed.page(after);
        }
        return Long.parseLong(after);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String field, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw Malformed.code(field, name, List.of(type.getEnumConstants()));
    }
}
