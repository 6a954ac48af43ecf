package kz.daiar.duties.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.duties.Duties;
import kz.daiar.duties.DutyFilter;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.norms.Status;
import kz.daiar.norms.Wording;

/** {@code GET duties}, {@code GET duties/persons/{iin}}. */
@Path("duties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class DutiesResource {

    private final Duties duties;
    private final Viewer viewer;
    private final AskedMoment moments;

    protected DutiesResource() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    public DutiesResource(Duties duties, Viewer viewer, AskedMoment moments) {
        this.duties = duties;
        this.viewer = viewer;
        this.moments = moments;
    }

    /** One person's duties on the wire. */
    public record PersonJson(String iin, String employer, List<DutyJson> duties, Set<String> gaps) {}

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<DutyJson> list(
            @QueryParam("asOf") String asOf,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("employer") String employer,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("status") List<String> statuses,
            @QueryParam("ground") List<String> grounds,
            @QueryParam("cite") List<String> cites,
            @QueryParam("after") String after,
            @QueryParam("size") Integer size) {
        var vocabulary = duties.norms().vocabulary();
        var filter = new DutyFilter(
                employer,
                known("kind", kinds, vocabulary.codes("kind")),
                known("status", statuses, statusNames()),
                known("ground", grounds, vocabulary.codes("ground")),
                Set.of(),
                Set.copyOf(cites),
                null,
                null,
                false,
                null);
        var page = duties.list(filter, moments.of(asOf, knownAt), after, Page.size(size));
        var wording = new Wording(vocabulary);
        var items = new ArrayList<DutyJson>();
        page.items()
                .forEach(one -> items.add(
                        DutyJson.listed(one.iin(), one.employerBin(), one.duty(), wording, viewer.language())));
        return new Page<>(items, page.next(), page.total());
    }

    @GET
    @Path("persons/{iin}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public PersonJson person(
            @PathParam("iin") String iin, @QueryParam("asOf") String asOf, @QueryParam("knownAt") String knownAt) {
        var person = duties.of(iin, moments.of(asOf, knownAt));
        var wording = new Wording(duties.norms().vocabulary());
        var judged = person.evaluation().duties().stream()
                .map(duty -> DutyJson.of(duty, wording, viewer.language()))
                .toList();
        return new PersonJson(
                iin, person.employerBin(), judged, person.evaluation().gaps());
    }

    private Set<String> known(String field, List<String> asked, Set<String> codes) {
        for (var code : asked) {
            if (!codes.contains(code)) {
                throw Malformed.at(field, AskedMoment.TEXTS.say(viewer.language(), "unknown-code", code, codes));
            }
        }
        return Set.copyOf(asked);
    }

    private static Set<String> statusNames() {
        return Arrays.stream(Status.values()).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
