package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.daiar.foundation.NotHere;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.CompletionDocument;
import kz.daiar.training.Providers;
import kz.daiar.training.Series;

/** The letters the numbers of a provider's documents begin with, in a year. */
@Named
@RequestScoped
public class SeriesPage {

    @Inject
    Series series;

    @Inject
    Providers providers;

    @Inject
    LawWords law;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    @Inject
    HouseDay house;

    @Inject
    Reply reply;

    private String provider;
    private int year;
    private String kind;
    private String letters;
    private List<SeriesRow> rows;
    private List<Choice> choices;

    /** A series; {@code name}: of its kind. */
    public record SeriesRow(String name, Series.Line line) {

        public String getKind() {
            return line.kind();
        }
    }

    /** The provider and year asked for, before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        provider = Query.text("provider")
                .filter(bin -> !bin.isBlank())
                .orElseGet(() ->
                        getProviders().stream().findFirst().map(Choice::getCode).orElse(null));
        year = Query.number("year")
                .filter(asked -> asked > 0 && asked <= 9999)
                .map(Long::intValue)
                .orElse(house.today().getYear());
    }

    /** The providers whose series the viewer keeps. */
    public List<Choice> getProviders() {
        if (choices == null) {
            choices = providers.all().stream()
                    .filter(one -> viewer.seesEverything() || viewer.employers().contains(one.bin()))
                    .map(one -> new Choice(one.bin(), one.name(language.language())))
                    .toList();
        }
        return choices;
    }

    @Transactional
    public List<SeriesRow> getRows() {
        if (provider == null) {
            return List.of();
        }
        if (rows == null) {
            rows = series.of(provider, year).stream().map(this::row).toList();
        }
        return rows;
    }

    private SeriesRow row(Series.Line line) {
        var register = line.kind().equals(CompletionDocument.REFERENCE) ? "document" : "kind";
        return new SeriesRow(law.name(register, line.kind()), line);
    }

    public String save() {
        if (provider == null) {
            throw NotHere.named("provider");
        }
        reply.to(() -> series.name(provider, kind, year, letters), "series.saved");
        return "series?faces-redirect=true&provider=" + provider + "&year=" + year;
    }

    public String getProvider() {
        return provider;
    }

    public int getYear() {
        return year;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String typed) {
        letters = typed;
    }
}
