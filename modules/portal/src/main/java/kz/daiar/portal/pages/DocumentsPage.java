package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.DocumentBatch;
import kz.daiar.training.DocumentBatches;
import kz.daiar.training.Documents;
import kz.daiar.training.web.HouseAddress;

/** The register of completion documents: search, papers, and what its provider does with one. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    Documents documents;

    @Inject
    DocumentBatches batches;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    Reply reply;

    private String reason;
    private Long chosen;
    private List<DocumentRow> all;
    private List<DocumentBatch> latest;

    @Transactional
    public List<DocumentRow> getAll() {
        if (all == null) {
            var search = new Documents.Search(null, year(), getNumber(), iin());
            all = documents.register(search, Page.LARGEST_SIZE).stream()
                    .map(one -> DocumentRow.of(one, language.language()))
                    .toList();
        }
        return all;
    }

    private static Integer year() {
        return Query.number("year")
                .filter(year -> year > 0 && year <= 9999)
                .map(Long::intValue)
                .orElse(null);
    }

    private static String iin() {
        return Query.text("iin").filter(iin -> !iin.isBlank()).orElse(null);
    }

    public String getNumber() {
        return Query.text("number").filter(text -> !text.isBlank()).orElse(null);
    }

    public String getYear() {
        return Query.text("year").orElse("");
    }

    public String getIin() {
        return Query.text("iin").orElse("");
    }

    /** The documents in force the viewer's provider may revoke or replace. */
    @Transactional
    public List<DocumentRow> getOwn() {
        return getAll().stream()
                .filter(one -> one.valid() && viewer.employers().contains(one.providerBin()))
                .toList();
    }

    public boolean isProvider() {
        return viewer.isAny(Role.PROVIDER);
    }

    /** What the viewer's provider issued many at once, the newest first. */
    public List<DocumentBatch> getBatches() {
        if (latest == null) {
            latest = batches.latest();
        }
        return latest;
    }

    /** Begins to issue the documents of everybody who has completed a training of the viewer's provider and has none. */
    public String issueAll() {
        var provider = viewer.employers().stream().findFirst().orElseThrow(() -> NotHere.named("provider"));
        return "batch?faces-redirect=true&id="
                + batches.issue(provider, null, house()).id();
    }

    public String revoke() {
        reply.to(() -> documents.revoke(chosen, documents.find(chosen).version(), reason), "document.is-revoked");
        return "documents?faces-redirect=true";
    }

    public String reissue() {
        reply.to(
                () -> documents.reissue(chosen, documents.find(chosen).version(), reason, house()),
                "document.is-reissued");
        return "documents?faces-redirect=true";
    }

    /** Where the reader found the house. */
    static String house() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var url = request.getRequestURL().toString();
        var path = request.getRequestURI();
        return HouseAddress.or(url.substring(0, url.length() - path.length()) + request.getContextPath());
    }

    /** The paper as it was issued. */
    public void paper() throws IOException {
        var id = Query.number("id").orElseThrow(() -> NotHere.named("document"));
        FileAnswer.paper("document-" + id, documents.paper(id));
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long picked) {
        chosen = picked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
