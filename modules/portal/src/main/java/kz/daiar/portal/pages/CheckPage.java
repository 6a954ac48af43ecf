package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import kz.daiar.kernel.Language;
import kz.daiar.training.CompletionDocument;
import kz.daiar.training.CompletionDocument.State;
import kz.daiar.training.DocumentContent;
import kz.daiar.training.Documents;

/** For everybody: whether the document whose code was typed or read from the paper is good, and what its paper shows. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    Documents documents;

    @Inject
    PageLanguage language;

    private DocumentContent content;
    private State state;

    /** Whether a code was asked for. */
    public boolean isAsked() {
        return !getCode().isBlank();
    }

    public String getCode() {
        return Query.text("code").orElse("");
    }

    @Transactional
    public State getState() {
        if (state == null) {
            var known = documents.check(getCode());
            state = known.map(CompletionDocument::state).orElse(State.UNKNOWN);
            content = known.map(CompletionDocument::content).orElse(null);
        }
        return state;
    }

    /** What the paper shows; null for a code that names no document. */
    public DocumentContent getContent() {
        getState();
        return content;
    }

    public String getStateKey() {
        return DocumentRow.key(getState());
    }

    public String getStyle() {
        return DocumentRow.style(getState());
    }

    public String getProgramme() {
        return language.language() == Language.KK
                ? getContent().programmeKk()
                : getContent().programmeRu();
    }

    public String getProvider() {
        return language.language() == Language.KK
                ? getContent().providerKk()
                : getContent().providerRu();
    }
}
