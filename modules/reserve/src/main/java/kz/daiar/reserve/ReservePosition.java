package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Language;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Position;
import kz.daiar.registry.Recorded;

/** A position of a body that was chosen to be covered by a reserve, and what it asks of whoever is to fill it (reserve/2, 6, 8, 12). */
@Entity
@Table(schema = "reserve", name = "reserve_position")
public class ReservePosition extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    private int planned;

    @Column(name = "selected_for")
    private String selectedFor;

    @Column(name = "vacancy_day")
    private LocalDate vacancyDay;

    private String education;

    @Column(name = "tenure_years")
    private Integer tenureYears;

    @ElementCollection
    @CollectionTable(schema = "reserve", name = "quality", joinColumns = @JoinColumn(name = "reserve_position_id"))
    @OrderColumn(name = "seq")
    private List<Quality> qualities = new ArrayList<>();

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /**
     * What a position asks.
     *
     * @param planned how many prepared people it is to have
     * @param selectedFor why this position was chosen
     * @param vacancyDay when it will likely fall vacant; null while nobody knows
     * @param education the education asked; null for any
     * @param tenureYears the years of service asked; null for any
     * @param qualities the qualities asked, each with its level
     */
    public record Profile(
            int planned,
            String selectedFor,
            LocalDate vacancyDay,
            String education,
            Integer tenureYears,
            List<Quality> qualities) {}

    protected ReservePosition() {}

    static ReservePosition opened(Position position, Profile profile, LocalDate day, Change change) {
        var opened = new ReservePosition();
        opened.position = position;
        opened.openedOn = day;
        opened.take(profile, change);
        return opened;
    }

    /** @throws kz.daiar.foundation.Conflict once it is closed */
    void correct(Profile profile, Change change) {
        mustBeOpen();
        take(profile, change);
    }

    private void take(Profile profile, Change change) {
        check(profile);
        planned = profile.planned();
        selectedFor = profile.selectedFor();
        vacancyDay = profile.vacancyDay();
        education = profile.education();
        tenureYears = profile.tenureYears();
        if (!qualities.equals(profile.qualities())) {
            qualities.clear();
            qualities.addAll(profile.qualities());
        }
        record(change);
    }

    private static void check(Profile profile) {
        if (profile.planned() < 1) {
            throw TEXTS.refused("planned-size", profile.planned());
        }
        if (profile.tenureYears() != null && profile.tenureYears() < 0) {
            throw TEXTS.refused("tenure-negative", profile.tenureYears());
        }
        var codes = new HashSet<String>();
        for (var quality : profile.qualities()) {
            if (quality.required() < 1 || quality.required() > Quality.HIGHEST) {
                throw TEXTS.refused("level-range", quality.nameKk(), Quality.HIGHEST);
            }
            if (!codes.add(quality.code())) {
                throw TEXTS.refused("quality-twice", quality.code());
            }
        }
    }

    /** No reserve is kept for it any more. */
    void close(LocalDate day, Change change) {
        mustBeOpen();
        closedOn = day;
        record(change);
    }

    void mustBeOpen() {
        if (closedOn != null) {
            throw Conflict.of(TEXTS, "position-closed", closedOn);
        }
    }

    public Position position() {
        return position;
    }

    /** The body whose head answers for this reserve (3). */
    public Employer employer() {
        return position.employer();
    }

    public String title(Language language) {
        return language == Language.KK ? position.titleKk() : position.titleRu();
    }

    public Profile profile() {
        return new Profile(planned, selectedFor, vacancyDay, education, tenureYears, List.copyOf(qualities));
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while a reserve is kept for it. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
