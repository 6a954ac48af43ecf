package kz.daiar.registry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.foundation.web.Versioned;
import kz.daiar.foundation.web.Versions;
import kz.daiar.registry.PersonChapter;
import kz.daiar.registry.Persons;
import kz.daiar.registry.Service;

/** {@code registry/persons}: people, each by his IIN, with what all rooms know of him. */
@Path("registry/persons")
@RequestScoped
@Transactional
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class PersonsResource {

    private final Persons persons;
    private final Service service;
    private final Instance<PersonChapter> chapters;
    private final Viewer viewer;

    protected PersonsResource() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    public PersonsResource(Persons persons, Service service, @Any Instance<PersonChapter> chapters, Viewer viewer) {
        this.persons = persons;
        this.service = service;
        this.chapters = chapters;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Page<PersonJson> list(
            @QueryParam("query") String query, @QueryParam("after") String after, @QueryParam("size") Integer size) {
        var page = persons.page(query, after, Page.size(size));
        return new Page<>(page.items().stream().map(PersonJson::of).toList(), page.next(), page.total());
    }

    /** The person with his career, appraisals, career plan, and what later rooms add. */
    @GET
    @Path("{iin}")
    @RolesAllowed({"HR_OFFICER", "HEAD", "AUTHORISED_BODY", "SERVANT", "LAWYER", "AUDITOR", "ADMIN", "SYSTEM"})
    public Response one(@PathParam("iin") String iin) {
        var person = persons.find(iin);
        var record = PersonJson.of(person).members();
        record.put(
                "career", service.career(iin).stream().map(AppointmentJson::of).toList());
        record.put(
                "appraisals",
                service.appraisals(iin).stream().map(AppraisalJson::of).toList());
        record.put(
                "careerPlan",
                service.careerPlan(iin).stream().map(CareerPlanJson::of).toList());
        chapters.forEach(chapter -> record.put(chapter.name(), chapter.of(iin)));
        return Versioned.shown(record, person.version());
    }

    @POST
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response add(PersonJson sent, @Context UriInfo here) {
        Body.of(sent, viewer).needs("iin", sent.iin()).complete();
        var added = persons.add(sent.iin(), sent.facts(viewer));
        return Versioned.created(here, added.iin(), PersonJson.of(added), added.version());
    }

    @PUT
    @Path("{iin}")
    @RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
    public Response correct(
            @PathParam("iin") String iin, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PersonJson sent) {
        long seen = Versions.seen(ifMatch);
        Body.of(sent, viewer);
        var corrected = persons.correct(iin, seen, sent.facts(viewer), sent.reason());
        return Versioned.shown(PersonJson.of(corrected), corrected.version());
    }
}
