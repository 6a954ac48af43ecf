package kz.daiar.preparation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.preparation.PreparationBook;
import kz.daiar.preparation.PreparationFigures;
import kz.daiar.preparation.PreparationFigures.Figure;
import kz.daiar.preparation.Work;

/** {@code preparation}: what preparation brings each body, and what waits for the viewer (decree-1457/2, 10-12). */
@Path("preparation")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class PreparationResource {

    private final PreparationFigures figures;
    private final Work work;
    private final Viewer viewer;

    protected PreparationResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public PreparationResource(PreparationFigures figures, Work work, Viewer viewer) {
        this.figures = figures;
        this.work = work;
        this.viewer = viewer;
    }

    /** The figures of a body, by its BIN. */
    public record BodyJson(String employer, Map<Figure, Long> figures) {}

    /** The figures of all bodies together and of each. */
    public record FiguresJson(Map<Figure, Long> total, List<BodyJson> bodies) {}

    /** {@code year} of the call, {@code employer} a BIN; without them all. */
    @GET
    @Path("figures")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public FiguresJson figures(@QueryParam("year") Integer year, @QueryParam("employer") String employer) {
        var cases = figures.cases(year, employer);
        return new FiguresJson(
                PreparationFigures.counted(cases),
                PreparationFigures.byBody(cases).stream()
                        .map(row -> new BodyJson(row.body().bin(), row.counts()))
                        .toList());
    }

    /** The people behind a figure. */
    @GET
    @Path("figures/people")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ApplicationJson> people(
            @QueryParam("year") Integer year,
            @QueryParam("employer") String employer,
            @QueryParam("figure") Figure figure) {
        var all = figures.cases(year, employer).stream()
                .filter(one -> figure == null || one.counts(figure))
                .map(one -> ApplicationJson.of(one.application(), null, viewer.language()))
                .toList();
        return Page.whole(all);
    }

    /** The figures and the people behind them as a workbook. */
    @GET
    @Path("figures/workbook")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response workbook(@QueryParam("year") Integer year, @QueryParam("employer") String employer)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new PreparationBook(viewer.language(), figures.cases(year, employer)).write(out);
        return Response.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preparation.xlsx\"")
                .build();
    }

    /** What waits for the viewer, with its deadline. */
    @GET
    @Path("work")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "PROVIDER", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<Work.Item> work() {
        var all = work.mine();
        return Page.whole(all);
    }
}
