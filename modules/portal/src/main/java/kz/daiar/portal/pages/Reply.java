package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Objects;
import java.util.stream.Stream;
import kz.daiar.foundation.Conflict;
import kz.daiar.foundation.Malformed;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.StaleVersion;
import kz.daiar.kernel.RuleBroken;

/** What a page answers to a pressed button: done, or why not, in the language of the page. */
@RequestScoped
public class Reply {

    private final PageTexts texts;
    private final PageLanguage language;
    private final LawWords law;

    protected Reply() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    Reply(PageTexts texts, PageLanguage language, LawWords law) {
        this.texts = texts;
        this.language = language;
        this.law = law;
    }

    /** Does {@code verb} and says {@code doneKey}, on the next page too; or says what stood in the way. */
    public boolean to(Runnable verb, String doneKey, Object... values) {
        try {
            verb.run();
        } catch (RuntimeException e) {
            tell(cause(e));
            return false;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, texts.say(doneKey, values), "");
        return true;
    }

    /** Says why something is refused. */
    public void refuse(String key, Object... values) {
        say(FacesMessage.SEVERITY_ERROR, texts.say(key, values), "");
    }

    private void tell(Throwable cause) {
        if (cause instanceof RuleBroken broken) {
            var basis = broken.basis().map(law::cited).orElse("");
            say(FacesMessage.SEVERITY_ERROR, broken.in(language.language()), basis);
        } else if (cause instanceof Conflict conflict) {
            say(FacesMessage.SEVERITY_ERROR, conflict.in(language.language()), "");
        } else if (cause instanceof Malformed malformed) {
            malformed
                    .errors(language.language())
                    .forEach(error -> say(FacesMessage.SEVERITY_ERROR, error.message(), ""));
        } else if (cause instanceof NotHere) {
            refuse("reply.not-here");
        } else {
            say(FacesMessage.SEVERITY_ERROR, texts.say("reply.stale"), texts.say("reply.stale.hint"));
        }
    }

    private static Throwable cause(RuntimeException thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(12)
                .filter(Reply::isKnown)
                .findFirst()
                .orElseThrow(() -> thrown);
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof RuleBroken
                || cause instanceof Conflict
                || cause instanceof Malformed
                || cause instanceof NotHere
                || cause instanceof StaleVersion
                || cause instanceof OptimisticLockException;
    }

    private static void say(Severity severity, String summary, String detail) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, summary, detail));
    }
}
