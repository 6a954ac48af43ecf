package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A position of an employer's staff list, and what it demands. */
@Entity
@Table(schema = "registry", name = "position")
public class Position extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    @Embedded
    private Demands demands;

    protected Position() {}

    static Position of(Employer employer, String titleKk, String titleRu, Demands demands, Change change) {
        var position = new Position();
        position.employer = employer;
        position.correct(titleKk, titleRu, demands, change);
        return position;
    }

    void correct(String titleKk, String titleRu, Demands demands, Change change) {
        this.titleKk = titleKk;
        this.titleRu = titleRu;
        this.demands = demands.inNormWriting();
        record(change);
    }

    public Employer employer() {
        return employer;
    }

    public String titleKk() {
        return titleKk;
    }

    public String titleRu() {
        return titleRu;
    }

    public Demands demands() {
        return demands;
    }
}
