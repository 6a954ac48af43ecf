package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Page;
import kz.daiar.registry.ImportState;
import kz.daiar.registry.ImportStatus;
import kz.daiar.registry.Imports;
import kz.daiar.registry.PreviewRow;
import kz.daiar.registry.Verdict;

/** An import step by step: files, check, preview with the reason at the cell, confirmation, progress, result. */
@Named
@RequestScoped
public class ImportPage {

    private static final int LATEST = 10;

    @Inject
    Imports imports;

    @Inject
    Reply reply;

    @Inject
    PageTexts texts;

    private Long id;
    private Verdict verdict;
    private String after;
    private List<Part> files;
    private ImportStatus status;
    private Page<PreviewRow> preview;

    /** Knows its import before the buttons of the page are looked for: they stand only in its state. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** Stops with 404 when the import is not there or somebody else's. */
    public void open() {
        getStatus();
    }

    /** Sends the chosen files off to be checked. */
    public String send() {
        return reply.to(this::receive, "import.received") ? here() : null;
    }

    private void receive() {
        try {
            id = imports.start(streams(), false).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, InputStream> streams() throws IOException {
        var streams = new LinkedHashMap<String, InputStream>();
        for (var file : files == null ? List.<Part>of() : files) {
            if (file.getSize() > 0) {
                streams.put(file.getSubmittedFileName(), file.getInputStream());
            }
        }
        return streams;
    }

    /** Writes what was accepted. */
    public String confirm() {
        reply.to(() -> imports.confirm(id), "import.confirmed");
        return here();
    }

    private String here() {
        return "import?faces-redirect=true&id=" + id;
    }

    /** The refused rows as a workbook, the reasons beside them. */
    public void refused() throws IOException {
        if (id == null) {
            throw NotHere.named("import");
        }
        imports.status(id);
        var faces = FacesContext.getCurrentInstance();
        imports.refusedWorkbook(id, WorkbookAnswer.begin(faces, texts.say("import.refused.book", id)));
        faces.responseComplete();
    }

    public List<ImportStatus> getLatest() {
        return imports.latest(LATEST);
    }

    /** The import of the page; null before there is one. */
    public ImportStatus getStatus() {
        if (status == null && id != null) {
            status = imports.status(id);
        }
        return status;
    }

    /** Where the import stands among the steps of the page, from 1; 1 before there is one. */
    public int getStep() {
        return getStatus() == null ? 1 : step(getStatus().state());
    }

    private static int step(ImportState state) {
        return switch (state) {
            case CHECKING, FAILED -> 2;
            case CHECKED -> 3;
            case RUNNING -> 4;
            case DONE -> 5;
        };
    }

    /** Rows that were and will be written. */
    public long getToWrite() {
        return getStatus().added() + getStatus().changed();
    }

    public List<Verdict> getVerdicts() {
        return Arrays.asList(Verdict.values());
    }

    public String key(Enum<?> constant) {
        return Door.textKey(
                "import." + constant.getDeclaringClass().getSimpleName().toLowerCase(), constant);
    }

    /** The verdict whose rows are shown: the one asked for, else what is refused, else what is new. */
    public Verdict getShown() {
        if (verdict != null) {
            return verdict;
        }
        return getStatus().refused() > 0 ? Verdict.REFUSED : Verdict.NEW;
    }

    /** The rows on screen, sheet by sheet. */
    public List<PreviewSheet> getSheets() {
        return PreviewSheet.of(page().items());
    }

    /** A cell in canonical writing as people write it: days, yes and no. */
    public String written(String value) {
        if (value == null) {
            return "";
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.say(value.equals("true") ? "yes" : "no");
        }
        return value.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2})$", "$3.$2.$1");
    }

    public String getNext() {
        return page().next();
    }

    private Page<PreviewRow> page() {
        if (preview == null) {
            preview = imports.preview(id, getShown(), after, Page.USUAL_SIZE);
        }
        return preview;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long asked) {
        id = asked;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict asked) {
        verdict = asked;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String asked) {
        after = asked;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> chosen) {
        files = chosen;
    }
}
