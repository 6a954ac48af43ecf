package kz.daiar.portal.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Users;
import kz.daiar.foundation.Viewer;
import kz.daiar.foundation.web.Body;
import kz.daiar.kernel.Language;

/** Who may sign in. */
@Path("users")
@RequestScoped
@RolesAllowed("ADMIN")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    Users users;

    @Inject
    Viewer viewer;

    /** A user as others see him. */
    public record Shown(
            String user, List<String> roles, List<String> employers, String language, String fullName, String iin) {

        static Shown of(Account account) {
            var roles = account.roles().stream().sorted().map(Role::name).toList();
            return new Shown(
                    account.name(),
                    roles,
                    List.copyOf(new TreeSet<>(account.employers())),
                    account.language().tag(),
                    account.fullName(),
                    account.iin());
        }
    }

    /** A user to be added: his first password he should change. */
    public record Added(
            String user,
            String password,
            List<Role> roles,
            List<String> employers,
            Tongue language,
            String fullName,
            String iin) {}

    /** The language of a user's pages, as browsers name it. */
    public enum Tongue {
        kk,
        ru,
        en
    }

    /** How papers name a user. */
    public record Called(String fullName) {}

    /** Which person a user is; null for nobody on record. */
    public record Tied(String iin) {}

    @GET
    public Page<Shown> all(@QueryParam("after") String after, @QueryParam("size") Integer size) {
        var all = users.all().stream().map(Shown::of).toList();
        return Page.of(all, Shown::user, after, size);
    }

    @POST
    public Response add(Added added) {
        var account = users.add(read(added), added.password());
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(account))
                .build();
    }

    /** Surname and initials, as the papers he signs name him. */
    @PUT
    @Path("{user}/full-name")
    public Shown call(@PathParam("user") String user, Called called) {
        return Shown.of(users.call(user, called == null ? null : called.fullName()));
    }

    /** The person the user is: as a servant he sees what is on record about himself. */
    @PUT
    @Path("{user}/iin")
    public Shown tie(@PathParam("user") String user, Tied tied) {
        Body.of(tied, viewer);
        return Shown.of(users.tie(user, tied.iin()));
    }

    private Account read(Added added) {
        Body.of(added, viewer)
                .needs("user", added.user())
                .needs("password", added.password())
                .complete();
        var language = added.language() == null
                ? Language.KK
                : Language.ofTag(added.language().name(), Language.KK);
        return new Account(
                added.user(),
                added.roles() == null ? Set.of() : Set.copyOf(added.roles()),
                added.employers() == null ? Set.of() : Set.copyOf(added.employers()),
                language,
                added.fullName(),
                added.iin());
    }
}
