package kz.daiar.training.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.training.Series;
import kz.daiar.training.Series.Line;

/** {@code training/providers/{bin}/series/{year}}: the letters numbers of documents begin with. */
@Path("training/providers/{bin}/series/{year}")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SeriesResource {

    private final Series series;
    private final Viewer viewer;

    protected SeriesResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public SeriesResource(Series series, Viewer viewer) {
        this.series = series;
        this.viewer = viewer;
    }

    /** Letters for the series of one kind. */
    public record Naming(String kind, String letters) {}

    /** The series of every kind in the year, with who gave it its letters and what they were before. */
    @GET
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Page<Line> list(@PathParam("bin") String bin, @PathParam("year") int year) {
        var all = series.of(bin, year);
        return Page.whole(all);
    }

    /** Gives the series of one kind its letters. */
    @PUT
    @RolesAllowed({"PROVIDER", "ADMIN", "SYSTEM"})
    public Page<Line> name(@PathParam("bin") String bin, @PathParam("year") int year, Naming sent) {
        Body.of(sent, viewer)
                .needs("kind", sent.kind())
                .needs("letters", sent.letters())
                .complete();
        series.name(bin, sent.kind(), year, sent.letters());
        return list(bin, year);
    }
}
