package kz.daiar.registry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.Page;
import kz.daiar.registry.Imports;

/** {@code registry/imports}: workbooks and CSV files of personnel services. */
@Path("registry/imports")
@RequestScoped
@RolesAllowed({"HR_OFFICER", "ADMIN", "SYSTEM"})
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ImportsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PART = "file";
    private static final int LATEST = 50;

    private final Imports imports;

    protected ImportsResource() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public ImportsResource(Imports imports) {
        this.imports = imports;
    }

    /** Answers as soon as the files are stored; from then on the import needs nobody. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(List<EntityPart> parts, @QueryParam("confirm") Boolean confirm, @Context UriInfo here)
            throws IOException {
        var started = imports.start(files(parts), Boolean.TRUE.equals(confirm));
        var address =
                here.getAbsolutePathBuilder().path(String.valueOf(started.id())).build();
        return Response.accepted(ImportJson.of(started)).location(address).build();
    }

    /** The parts named {@code file}; two files of one name are told apart by a number. */
    private static Map<String, InputStream> files(List<EntityPart> parts) {
        var files = new LinkedHashMap<String, InputStream>();
        for (var part : parts) {
            if (part.getName().equals(PART)) {
                var name = part.getFileName().orElse(PART);
                files.put(files.containsKey(name) ? name + " (" + (files.size() + 1) + ")" : name, part.getContent());
            }
        }
        return files;
    }

    @GET
    public Page<ImportJson> latest(@QueryParam("after") String after, @QueryParam("size") Integer size) {
        var latest = imports.latest(LATEST).stream().map(ImportJson::of).toList();
        return Page.of(latest, ImportJson::id, after, size);
    }

    @GET
    @Path("{id}")
    public ImportJson one(@PathParam("id") long id) {
        return ImportJson.of(imports.status(id));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@PathParam("id") long id, @Context UriInfo here) {
        var confirmed = imports.confirm(id);
        var address = here.getBaseUriBuilder()
                .path(ImportsResource.class)
                .path(String.valueOf(id))
                .build();
        return Response.accepted(ImportJson.of(confirmed)).location(address).build();
    }

    @GET
    @Path("{id}/refused")
    public Page<RefusedJson> refused(
            @PathParam("id") long id, @QueryParam("after") String after, @QueryParam("size") Integer size) {
        var page = imports.refused(id, after, Page.size(size));
        return new Page<>(page.items().stream().map(RefusedJson::of).toList(), page.next(), page.total());
    }

    /** The same as a workbook, to be corrected and loaded again. */
    @GET
    @Path("{id}/refused")
    @Produces(WORKBOOK + ";qs=0.5")
    public Response refusedWorkbook(@PathParam("id") long id) {
        imports.status(id);
        StreamingOutput workbook = out -> imports.refusedWorkbook(id, out);
        return Response.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-" + id + ".xlsx\"")
                .build();
    }
}
