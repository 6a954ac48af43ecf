package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.portal.security.PageRoles;

/** The user before the screen: his name, what he is, and the doors open to him. */
@Named
@RequestScoped
public class Me {

    private final Viewer viewer;
    private final PageTexts texts;
    private static final Set<Role> LAWYERS = EnumSet.of(Role.LAWYER, Role.AUTHORISED_BODY, Role.ADMIN);

    private final PageRoles pages;
    private final HttpServletRequest request;

    protected Me() {
        this(null, null, null, null); // for the CDI client proxy only
    }

    @Inject
    Me(Viewer viewer, PageTexts texts, PageRoles pages, HttpServletRequest request) {
        this.viewer = viewer;
        this.texts = texts;
        this.pages = pages;
        this.request = request;
    }

    public boolean isSignedIn() {
        return !viewer.name().isEmpty();
    }

    public String getName() {
        return viewer.name();
    }

    /** The user's roles in words. */
    public String getRolesWritten() {
        return viewer.roles().stream().sorted().map(this::written).collect(Collectors.joining(", "));
    }

    public List<Door> getDoors() {
        return Arrays.stream(Door.values())
                .filter(door -> mayOpen(door.getPath()))
                .toList();
    }

    /** Whether the page on screen lies behind {@code door}. */
    public boolean isIn(Door door) {
        return door == behind();
    }

    /** Whoever may not enter by the door of a page came from his own card. */
    private Door behind() {
        var door = Trail.doorTo(request.getServletPath());
        return door != null && !mayOpen(door.getPath()) ? Door.OWN_CARD : door;
    }

    /** Whether the user may add and correct what the registry holds. */
    public boolean isKeeper() {
        return mayOpen("/post.xhtml");
    }

    /** Whether the user writes, tries and decides drafts of norms. */
    public boolean isLawyer() {
        return viewer.roles().stream().anyMatch(LAWYERS::contains);
    }

    /** Whether the page at {@code path} is open to the user. */
    public boolean mayOpen(String path) {
        return pages.admit(path, viewer.roles());
    }

    private String written(Role role) {
        return texts.say(Door.textKey("role", role));
    }
}
