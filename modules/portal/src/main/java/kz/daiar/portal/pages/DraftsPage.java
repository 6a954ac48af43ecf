package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.gazette.Edition;
import kz.daiar.lawlibrary.Draft;
import kz.daiar.lawlibrary.Drafts;

/** Drafts of norms, the editions in force so far, and the form that sends a new draft. */
@Named
@RequestScoped
public class DraftsPage {

    @Inject
    Drafts drafts;

    @Inject
    Reply reply;

    private String title;
    private List<Part> files;
    private Long sent;
    private List<Draft> all;

    public List<Draft> getAll() {
        if (all == null) {
            all = drafts.all();
        }
        return all;
    }

    public List<Edition> getEditions() {
        return drafts.editions();
    }

    public String send() {
        return reply.to(this::write, "draft.received") ? "draft?faces-redirect=true&id=" + sent : null;
    }

    private void write() {
        try {
            var texts = new ArrayList<Drafts.Sent>();
            for (var file : files == null ? List.<Part>of() : files) {
                if (file.getSize() > 0) {
                    var text = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    texts.add(new Drafts.Sent(file.getSubmittedFileName(), text));
                }
            }
            sent = drafts.write(title, texts).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String key(Draft.State state) {
        return Door.textKey("draft.state", state);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> chosen) {
        files = chosen;
    }
}
