package kz.daiar.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.daiar.kernel.Bin;
import kz.daiar.kernel.Iin;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.RuleBroken;
import kz.daiar.kernel.Texts;

/** The front door to the people who may sign in. Names are written in small Latin letters. */
@ApplicationScoped
@Transactional
public class Users {

    private static final Texts TEXTS = Texts.beside(Users.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 128;

    private final EntityManager em;
    private final Viewer viewer;
    private final Event<UserChanged> changed;

    protected Users() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    Users(EntityManager em, Viewer viewer, Event<UserChanged> changed) {
        this.em = em;
        this.viewer = viewer;
        this.changed = changed;
    }

    /** The user of this name, if his password is right. Takes as long when there is no such user. */
    public Optional<Account> verify(String name, String password) {
        var user = stored(name);
        boolean proved = Passwords.prove(password, user.map(User::passwordHash).orElse(null));
        return user.filter(found -> proved).map(User::account);
    }

    public Optional<Account> find(String name) {
        return stored(name).map(User::account);
    }

    /** All users by name. */
    public List<Account> all() {
        return em.createQuery("from User u order by u.name", User.class)
                .getResultStream()
                .map(User::account)
                .toList();
    }

    /**
     * Adds a user with a first password.
     *
     * @throws RuleBroken when the name or the password will not do
     * @throws Conflict when somebody has the name
     */
    public Account add(Account account, String password) {
        permit(account);
        permit(account.name(), password);
        if (stored(account.name()).isPresent()) {
            throw Conflict.of(TEXTS, "user-known", account.name());
        }
        mustBeFree(account.iin(), account.name());
        var user = User.added(account, Passwords.hash(password), viewer);
        em.persist(user);
        changed.fire(new UserChanged(account.name()));
        return user.account();
    }

    /** Lets the first administrator in, unless there are users already. */
    public void open(String adminName, String password) {
        if (all().isEmpty()) {
            add(new Account(adminName, Set.of(Role.ADMIN), Set.of(), Language.KK), password);
        }
    }

    /**
     * The viewer replaces his own password.
     *
     * @throws RuleBroken when the old one is wrong or the new one will not do
     */
    public void replaceOwnPassword(String old, String fresh) {
        var user = own();
        if (!Passwords.prove(old, user.passwordHash())) {
            throw TEXTS.refused("password-wrong");
        }
        permit(viewer.name(), fresh);
        user.replacePassword(Passwords.hash(fresh));
        changed.fire(new UserChanged(viewer.name()));
    }

    /** The viewer chooses the language of his pages. */
    public void speak(Language language) {
        own().speak(language);
        changed.fire(new UserChanged(viewer.name()));
    }

    /**
     * Writes down how papers name a user: surname and initials.
     *
     * @throws NotHere when there is no such user
     * @throws RuleBroken without a name
     */
    public Account call(String name, String fullName) {
        if (fullName == null || fullName.isBlank()) {
            throw TEXTS.refused("user-full-name");
        }
        var user = stored(name).orElseThrow(() -> NotHere.named("user " + name));
        user.call(fullName.strip(), viewer);
        changed.fire(new UserChanged(user.account().name()));
        return user.account();
    }

    /**
     * Writes down which person a user is; without an IIN he is nobody on record any more.
     *
     * @throws NotHere when there is no such user
     * @throws RuleBroken when it is no IIN
     * @throws Conflict when another user is this person
     */
    public Account tie(String name, String iin) {
        var user = stored(name).orElseThrow(() -> NotHere.named("user " + name));
        var tied = iin == null || iin.isBlank() ? null : iin.strip();
        permitIin(tied);
        mustBeFree(tied, user.account().name());
        user.tie(tied, viewer);
        changed.fire(new UserChanged(user.account().name()));
        return user.account();
    }

    private void mustBeFree(String iin, String name) {
        em.createQuery("from User u where u.iin = :iin and u.name <> :name", User.class)
                .setParameter("iin", iin)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw Conflict.of(
                            TEXTS, "user-iin-known", iin, other.account().name());
                });
    }

    private User own() {
        return stored(viewer.name()).orElseThrow(() -> NotHere.named("user " + viewer.name()));
    }

    private Optional<User> stored(String name) {
        return em.createQuery("from User u where u.name = :name", User.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    private static void permit(Account account) {
        if (!NAME.matcher(account.name()).matches()) {
            throw TEXTS.refused("user-name");
        }
        if (account.roles().isEmpty()) {
            throw TEXTS.refused("user-roles");
        }
        if (!account.employers().stream().allMatch(Bin::isValid)) {
            throw TEXTS.refused("user-employers");
        }
        permitIin(account.iin());
    }

    private static void permitIin(String iin) {
        if (iin != null && !Iin.isValid(iin)) {
            throw TEXTS.refused("user-iin", iin);
        }
    }

    private static void permit(String name, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD || password.equals(name)) {
            throw TEXTS.refused("password-weak", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
    }
}
