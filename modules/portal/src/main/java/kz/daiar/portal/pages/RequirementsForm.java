package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.daiar.foundation.Viewer;
import kz.daiar.kernel.Language;
import kz.daiar.retraining.Requirements;
import kz.daiar.retraining.Requirements.Attachment;
import kz.daiar.retraining.Requirements.Written;
import kz.daiar.training.Providers;

/** An edition of the requirements of the Academy, new or corrected while it is not sent. */
@Named
@ViewScoped
public class RequirementsForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Requirements requirements;

    @Inject
    Providers all;

    @Inject
    Viewer viewer;

    @Inject
    PageLanguage language;

    private String provider;
    private String textKk;
    private String textRu;
    private transient Part file;

    @Override
    void load() {
        var found = requirements.find(getId());
        sees(found.version());
        provider = found.provider().bin();
        textKk = found.text(Language.KK);
        textRu = found.text(Language.RU);
    }

    @Override
    void add() {
        requirements.draft(provider, written());
    }

    @Override
    void correct() {
        requirements.correct(getId(), seen(), written(), getReason());
    }

    private Written written() {
        return new Written(textKk, textRu, file == null || file.getSize() == 0 ? null : attachment());
    }

    private Attachment attachment() {
        try (var content = file.getInputStream()) {
            return new Attachment(file.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    String next() {
        return "requirements?faces-redirect=true";
    }

    /** The providers the viewer works for; all of them for whoever looks over everything. */
    public List<Choice> getProviders() {
        return all.all().stream()
                .filter(Requirements::isAcademy)
                .filter(one -> viewer.seesEverything() || viewer.employers().contains(one.bin()))
                .map(one -> new Choice(one.bin(), one.name(language.language())))
                .toList();
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String typed) {
        provider = typed;
    }

    public String getTextKk() {
        return textKk;
    }

    public void setTextKk(String typed) {
        textKk = typed;
    }

    public String getTextRu() {
        return textRu;
    }

    public void setTextRu(String typed) {
        textRu = typed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }
}
