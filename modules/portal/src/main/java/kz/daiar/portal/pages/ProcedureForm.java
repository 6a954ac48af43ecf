package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.ProcedureDocument;
import kz.daiar.preparation.Procedures;
import kz.daiar.preparation.Requirement;
import kz.daiar.training.Providers;

/** A procedure of selection or of study, new or corrected until it is sent. */
@Named
@ViewScoped
public class ProcedureForm extends FactForm {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 6;
    private static final String ACADEMY = "ACADEMY";

    @Inject
    Procedures procedures;

    @Inject
    Providers providers;

    @Inject
    PageLanguage language;

    private String provider;
    private ProcedureDocument.Kind kind = ProcedureDocument.Kind.SELECTION;
    private String number;
    private LocalDate adoptedOn;
    private String textKk;
    private String textRu;
    private final List<Line> lines = new ArrayList<>();

    /** A requirement as it is typed; left empty it is none. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private Requirement.Kind kind = Requirement.Kind.JUDGED;
        private Integer months;
        private String wordsKk;
        private String wordsRu;

        private static Line of(Requirement one) {
            var line = new Line();
            line.kind = one.kind();
            line.months = one.months();
            line.wordsKk = one.words(Language.KK);
            line.wordsRu = one.words(Language.RU);
            return line;
        }

        private boolean isTyped() {
            return Query.typed(wordsKk) != null || Query.typed(wordsRu) != null;
        }

        private Requirement requirement() {
            var kk = Query.typed(wordsKk) == null ? wordsRu : wordsKk;
            return Requirement.of(kind, months, kk, Query.typed(wordsRu) == null ? kk : wordsRu);
        }

        public Requirement.Kind getKind() {
            return kind;
        }

        public void setKind(Requirement.Kind chosen) {
            kind = chosen;
        }

        public Integer getMonths() {
            return months;
        }

        public void setMonths(Integer typed) {
            months = typed;
        }

        public String getWordsKk() {
            return wordsKk;
        }

        public void setWordsKk(String typed) {
            wordsKk = typed;
        }

        public String getWordsRu() {
            return wordsRu;
        }

        public void setWordsRu(String typed) {
            wordsRu = typed;
        }
    }

    @Override
    void load() {
        var found = procedures.find(getId());
        var facts = found.facts();
        sees(found.version());
        provider = found.provider().bin();
        kind = found.kind();
        number = facts.number();
        adoptedOn = facts.adoptedOn();
        textKk = facts.textKk();
        textRu = facts.textRu();
        lines.clear();
        facts.requirements().forEach(one -> lines.add(Line.of(one)));
    }

    @Override
    void add() {
        procedures.draft(provider, kind, facts());
    }

    @Override
    void correct() {
        procedures.correct(getId(), seen(), facts(), getReason());
    }

    @Override
    String next() {
        return "preparation-procedures?faces-redirect=true";
    }

    private ProcedureDocument.Facts facts() {
        return new ProcedureDocument.Facts(
                number,
                adoptedOn,
                textKk,
                textRu,
                lines.stream().filter(Line::isTyped).map(Line::requirement).toList());
    }

    /** The requirements, with empty lines for more. */
    public List<Line> getLines() {
        while (lines.size() < LINES) {
            lines.add(new Line());
        }
        return lines;
    }

    public List<Choice> getAcademies() {
        return providers.all().stream()
                .filter(one -> one.venue().equals(ACADEMY))
                .map(one -> new Choice(one.bin(), one.name(language.language())))
                .toList();
    }

    /** Kinds of requirements, with the keys of their words. */
    public List<Choice> getRequirementKinds() {
        return Arrays.stream(Requirement.Kind.values())
                .map(one -> new Choice(one.name(), Door.textKey("requirement.kind", one)))
                .toList();
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String bin) {
        provider = bin;
    }

    public ProcedureDocument.Kind getKind() {
        return kind;
    }

    public void setKind(ProcedureDocument.Kind chosen) {
        kind = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(LocalDate typed) {
        adoptedOn = typed;
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
}
