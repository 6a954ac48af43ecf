package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Users;

/** Users as people call them: by surname and initials where these are written down, else by the name they sign in with. */
@Named("users")
@RequestScoped
public class UserNames {

    private final Users users;
    private Map<String, String> names;

    protected UserNames() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    UserNames(Users users) {
        this.users = users;
    }

    public String name(String user) {
        return user == null ? "" : names().getOrDefault(user, user);
    }

    /** Several users in one line. */
    public String names(Collection<String> many) {
        return many.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private Map<String, String> names() {
        if (names == null) {
            names = users.all().stream()
                    .filter(one -> one.fullName() != null)
                    .collect(Collectors.toMap(Account::name, Account::fullName));
        }
        return names;
    }
}
