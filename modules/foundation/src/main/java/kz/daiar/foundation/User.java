package kz.daiar.foundation;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import kz.daiar.kernel.Language;

/** A user: added by an administrator, he then changes his own password and language. */
@Entity
@Table(schema = "foundation", name = "app_user")
@SecondaryTable(schema = "foundation", name = "app_password", pkJoinColumns = @PrimaryKeyJoinColumn(name = "user_id"))
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String name;
    private String[] roles;
    private String[] employers;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "full_name")
    private String fullName;

    private String iin;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(table = "app_password", name = "hash")
    private String password;

    protected User() {}

    private User(Account account, String passwordHash, String recordedBy) {
        this.name = account.name();
        this.roles = new TreeSet<>(account.roles()).stream().map(Role::name).toArray(String[]::new);
        this.employers = new TreeSet<>(account.employers()).toArray(String[]::new);
        this.language = account.language();
        this.fullName = account.fullName();
        this.iin = account.iin();
        this.password = passwordHash;
        this.recordedBy = recordedBy;
    }

    static User added(Account account, String passwordHash, Viewer by) {
        return new User(account, passwordHash, by.name());
    }

    void replacePassword(String passwordHash) {
        password = passwordHash;
    }

    void speak(Language other) {
        language = other;
        recordedBy = name;
    }

    void call(String surnameAndInitials, Viewer by) {
        fullName = surnameAndInitials;
        recordedBy = by.name();
    }

    /** He is this person; null: nobody on record. */
    void tie(String personsIin, Viewer by) {
        iin = personsIin;
        recordedBy = by.name();
    }

    String passwordHash() {
        return password;
    }

    Account account() {
        Set<Role> held =
                Arrays.stream(roles).map(Role::valueOf).collect(toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Account(name, held, Set.of(employers), language, fullName, iin);
    }
}
