package kz.daiar.reserve.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.reserve.Conversion;
import kz.daiar.reserve.FilledPosition;
import kz.daiar.reserve.ReserveFigures;
import kz.daiar.reserve.ReserveList;
import kz.daiar.reserve.ReserveMember;

/** {@code reserve/figures}: whether the reserve works, and the lists its figures are made of (reserve/1). */
@Path("reserve/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class FiguresResource {

    private final ReserveFigures figures;
    private final Viewer viewer;

    protected FiguresResource() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    public FiguresResource(ReserveFigures figures, Viewer viewer) {
        this.figures = figures;
        this.viewer = viewer;
    }

    /** A body's year; {@code vacant}: days positions stood vacant before, on average. */
    public record ConversionJson(String employer, int year, long all, long fromReserve, long percent, Long vacant) {

        static ConversionJson of(Conversion line) {
            return new ConversionJson(
                    line.employerBin(), line.year(), line.all(), line.fromReserve(), line.percent(), line.vacant());
        }
    }

    /** An appointment to a position a reserve was kept for; without {@code membership} it passed the reserve by. */
    public record FilledJson(
            long position,
            String title,
            String employer,
            String iin,
            String person,
            LocalDate day,
            Long membership,
            ReserveList list,
            int others,
            Integer vacant) {}

    /** Somebody in the reserve on {@code day}. */
    public record MemberJson(
            long membership,
            String iin,
            String person,
            String title,
            String employer,
            ReserveList list,
            LocalDate from,
            LocalDate day,
            Integer age,
            Integer tenure,
            LocalDate lastWork,
            boolean idle) {}

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<ConversionJson> conversions(@QueryParam("employer") String employer, @QueryParam("year") Integer year) {
        var lines = figures.conversions(employer, year).stream()
                .map(ConversionJson::of)
                .toList();
        return Page.whole(lines);
    }

    /** The appointments behind the figures. */
    @GET
    @Path("appointments")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<FilledJson> filled(
            @QueryParam("employer") String employer,
            @QueryParam("year") Integer year,
            @QueryParam("after") @DefaultValue("0") int after,
            @QueryParam("size") Integer size) {
        return page(figures.filled(employer, year), after, Page.size(size), this::json);
    }

    /** Who stands in the reserve, or stood in it at the end of a year. */
    @GET
    @Path("members")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<MemberJson> members(
            @QueryParam("employer") String employer,
            @QueryParam("year") Integer year,
            @QueryParam("after") @DefaultValue("0") int after,
            @QueryParam("size") Integer size) {
        return page(figures.members(employer, year), after, Page.size(size), this::json);
    }

    private static <A, B> Page<B> page(List<A> all, int after, int size, Function<A, B> json) {
        var page = all.stream().skip(after).limit(size).map(json).toList();
        int reached = after + page.size();
        return new Page<>(page, reached < all.size() ? String.valueOf(reached) : null, all.size());
    }

    private FilledJson json(FilledPosition one) {
        return new FilledJson(
                one.position(),
                one.title().in(viewer.language()),
                one.employerBin(),
                one.iin(),
                one.personName(),
                one.day(),
                one.membership(),
                one.list(),
                one.others(),
                one.vacant());
    }

    private MemberJson json(ReserveMember one) {
        return new MemberJson(
                one.membership(),
                one.iin(),
                one.personName(),
                one.title().in(viewer.language()),
                one.employerBin(),
                one.list(),
                one.from(),
                one.day(),
                one.age(),
                one.tenure(),
                one.lastWork(),
                figures.isIdle(one));
    }
}
