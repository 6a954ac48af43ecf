package kz.daiar.reserve;

import static kz.daiar.reserve.ReserveTexts.TEXTS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.daiar.foundation.Conflict;
import kz.daiar.kernel.Sha256;
import kz.daiar.registry.Change;
import kz.daiar.registry.Recorded;

/**
 * One round of choosing people for a position (reserve/5, 6): who assesses, and how much each criterion weighs. The weights are
 * sealed before anybody gives a score.
 */
@Entity
@Table(schema = "reserve", name = "selection")
public class Selection extends Recorded {

    /** Where it stands. */
    public enum State {
        /** People may be nominated, the weights may still change. */
        OPEN,
        /** The weights are fixed, candidates are assessed. */
        SEALED,
        CLOSED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reserve_position_id")
    private ReservePosition position;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    private String secretary;

    @ElementCollection
    @CollectionTable(schema = "reserve", name = "selection_assessor", joinColumns = @JoinColumn(name = "selection_id"))
    @OrderColumn(name = "seq")
    @Column(name = "user_name")
    private List<String> assessors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "reserve", name = "selection_weight", joinColumns = @JoinColumn(name = "selection_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "weight")
    private Map<String, Integer> weights = new TreeMap<>();

    @Column(name = "sealed_on")
    private LocalDate sealedOn;

    @Column(name = "sealed_by")
    private String sealedBy;

    private String sha256;

    /**
     * How candidates are assessed.
     *
     * @param secretary the user who keeps the papers and sees them
     * @param assessors the users who assess
     * @param weights how much each criterion weighs
     */
    public record Terms(String secretary, List<String> assessors, Map<String, Integer> weights) {}

    protected Selection() {}

    static Selection announced(ReservePosition position, Terms terms, LocalDate day, Change change) {
        position.mustBeOpen();
        var selection = new Selection();
        selection.position = position;
        selection.state = State.OPEN;
        selection.announcedOn = day;
        selection.take(terms, change);
        return selection;
    }

    /** @throws kz.daiar.foundation.Conflict once the weights are sealed */
    void correct(Terms terms, Change change) {
        mustBeOpen();
        take(terms, change);
    }

    private void take(Terms terms, Change change) {
        if (terms.assessors().isEmpty()) {
            throw TEXTS.refused("assessors-missing");
        }
        if (terms.weights().isEmpty() || terms.weights().values().stream().anyMatch(weight -> weight < 1)) {
            throw TEXTS.refused("weights-missing");
        }
        secretary = terms.secretary();
        assessors.clear();
        assessors.addAll(new LinkedHashSet<>(terms.assessors()));
        weights.clear();
        weights.putAll(terms.weights());
        record(change);
    }

    /** From now on no weight changes, and candidates may be assessed. */
    void seal(LocalDate day, String by, Change change) {
        mustBeOpen();
        state = State.SEALED;
        sealedOn = day;
        sealedBy = by;
        sha256 = Sha256.of(weights().toString().getBytes(StandardCharsets.UTF_8));
        record(change);
    }

    /** @throws kz.daiar.foundation.Conflict when it is closed already */
    void close(Change change) {
        mustNotBeClosed();
        state = State.CLOSED;
        record(change);
    }

    private void mustBeOpen() {
        if (state != State.OPEN) {
            throw Conflict.of(TEXTS, "selection-sealed", sealedOn == null ? announcedOn : sealedOn);
        }
    }

    void mustBeSealed() {
        if (state != State.SEALED) {
            throw Conflict.of(TEXTS, "selection-not-sealed");
        }
    }

    void mustNotBeClosed() {
        if (state == State.CLOSED) {
            throw Conflict.of(TEXTS, "selection-closed");
        }
    }

    public ReservePosition position() {
        return position;
    }

    public State state() {
        return state;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    /** The user who keeps the papers of this selection. */
    public String secretary() {
        return secretary;
    }

    public List<String> assessors() {
        return List.copyOf(assessors);
    }

    /** How much each criterion weighs, by its code. */
    public SortedMap<String, Integer> weights() {
        return new TreeMap<>(weights);
    }

    public LocalDate sealedOn() {
        return sealedOn;
    }

    public String sealedBy() {
        return sealedBy;
    }

    /** SHA-256 of the sealed weights. */
    public String sha256() {
        return sha256;
    }
}
