package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Positions;
import kz.daiar.reserve.Quality;
import kz.daiar.reserve.Reserve;
import kz.daiar.reserve.ReservePosition.Profile;

/** A position to be covered by a reserve, and what it asks; new or corrected. */
@Named
@ViewScoped
public class ReservePositionForm extends FactForm {

    private static final long serialVersionUID = 1L;

    /** Lines for qualities; empty ones are left out. */
    private static final int LINES = 6;

    @Inject
    Reserve reserve;

    @Inject
    Positions positions;

    @Inject
    PageLanguage language;

    private String bin;
    private Long position;
    private String title;
    private int planned = 1;
    private String selectedFor;
    private LocalDate vacancyDay;
    private String education;
    private Integer tenureYears;
    private List<QualityLine> qualities = new ArrayList<>();
    private List<Choice> choices = new ArrayList<>();
    private Long saved;

    /** A quality as it is typed. */
    public static final class QualityLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private String code;
        private String nameKk;
        private String nameRu;
        private Integer required;

        private static QualityLine of(Quality quality) {
            var line = new QualityLine();
            line.code = quality.code();
            line.nameKk = quality.nameKk();
            line.nameRu = quality.nameRu();
            line.required = quality.required();
            return line;
        }

        private boolean isTyped() {
            return nameKk != null && !nameKk.isBlank();
        }

        private Quality quality() {
            var kk = nameKk.strip();
            var ru = nameRu == null || nameRu.isBlank() ? kk : nameRu.strip();
            var own = code == null ? kk.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-") : code;
            return new Quality(own, kk, ru, required == null ? 1 : required);
        }

        public String getNameKk() {
            return nameKk;
        }

        public void setNameKk(String typed) {
            nameKk = typed;
        }

        public String getNameRu() {
            return nameRu;
        }

        public void setNameRu(String typed) {
            nameRu = typed;
        }

        public Integer getRequired() {
            return required;
        }

        public void setRequired(Integer typed) {
            required = typed;
        }
    }

    @Override
    @Transactional
    public void open() {
        super.open();
        if (!isCorrection() && bin != null) {
            choices = positions.of(bin).stream()
                    .map(one -> new Choice(
                            String.valueOf(one.id()),
                            language.language() == Language.KK ? one.titleKk() : one.titleRu()))
                    .toList();
        }
        while (qualities.size() < LINES) {
            qualities.add(new QualityLine());
        }
    }

    @Override
    void load() {
        var found = reserve.find(getId());
        sees(found.version());
        var profile = found.profile();
        title = found.title(language.language());
        planned = profile.planned();
        selectedFor = profile.selectedFor();
        vacancyDay = profile.vacancyDay();
        education = profile.education();
        tenureYears = profile.tenureYears();
        profile.qualities().forEach(quality -> qualities.add(QualityLine.of(quality)));
    }

    @Override
    void add() {
        saved = reserve.open(position, profile()).id();
    }

    @Override
    void correct() {
        saved = reserve.correct(getId(), seen(), profile(), getReason()).id();
    }

    @Override
    String next() {
        return "reserve-place?faces-redirect=true&id=" + saved;
    }

    private Profile profile() {
        return new Profile(
                planned,
                selectedFor,
                vacancyDay,
                Query.typed(education),
                tenureYears,
                qualities.stream()
                        .filter(QualityLine::isTyped)
                        .map(QualityLine::quality)
                        .toList());
    }

    /** The positions of the body's staff list. */
    public List<Choice> getChoices() {
        return choices;
    }

    public List<QualityLine> getQualities() {
        return qualities;
    }

    public String getTitle() {
        return title;
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String asked) {
        bin = Query.typed(asked);
    }

    public Long getPosition() {
        return position;
    }

    public void setPosition(Long chosen) {
        position = chosen;
    }

    public int getPlanned() {
        return planned;
    }

    public void setPlanned(int typed) {
        planned = typed;
    }

    public String getSelectedFor() {
        return selectedFor;
    }

    public void setSelectedFor(String typed) {
        selectedFor = typed;
    }

    public LocalDate getVacancyDay() {
        return vacancyDay;
    }

    public void setVacancyDay(LocalDate typed) {
        vacancyDay = typed;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String typed) {
        education = typed;
    }

    public Integer getTenureYears() {
        return tenureYears;
    }

    public void setTenureYears(Integer typed) {
        tenureYears = typed;
    }
}
