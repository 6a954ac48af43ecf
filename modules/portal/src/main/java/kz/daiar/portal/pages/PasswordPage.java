package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.daiar.foundation.Users;

/** Everybody replaces his own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Users users;

    @Inject
    Reply reply;

    private String old;
    private String fresh;
    private String again;

    public String replace() {
        if (!fresh.equals(again)) {
            reply.refuse("password.differs");
            return null;
        }
        return reply.to(() -> users.replaceOwnPassword(old, fresh), "password.replaced")
                ? "password?faces-redirect=true"
                : null;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String typed) {
        old = typed;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String typed) {
        fresh = typed;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String typed) {
        again = typed;
    }
}
