package kz.daiar.foundation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import kz.daiar.kernel.Language;

/** The viewer of this request. Sign-in and background work say who it is; everybody else injects {@link Viewer}. */
@RequestScoped
public class CurrentViewer implements Viewer {

    private Account account = Account.NOBODY;

    /** From here on the request is {@code account}'s. */
    public void is(Account account) {
        this.account = account;
    }

    @Override
    public String name() {
        return account.name();
    }

    @Override
    public Set<Role> roles() {
        return account.roles();
    }

    @Override
    public Set<String> employers() {
        return account.employers();
    }

    @Override
    public Language language() {
        return account.language();
    }

    @Override
    public String fullName() {
        return account.fullName();
    }

    @Override
    public String iin() {
        return account.iin();
    }
}
