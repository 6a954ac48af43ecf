package kz.daiar.reserve;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.registry.Change;
import kz.daiar.registry.Employer;
import kz.daiar.registry.Recorded;

/** One of a body's two lists as it stood on a day (reserve/7): frozen with its paper, and never changed. */
@Entity
@Table(schema = "reserve", name = "list_version")
public class ListVersion extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id")
    private Employer employer;

    @Enumerated(EnumType.STRING)
    private ReserveList list;

    private int edition;
    private LocalDate day;

    @Column(name = "fixed_by")
    private String fixedBy;

    @Column(name = "norm_set")
    private String normSet;

    private byte[] paper;
    private String sha256;

    @ElementCollection
    @CollectionTable(schema = "reserve", name = "list_line", joinColumns = @JoinColumn(name = "list_version_id"))
    @OrderColumn(name = "seq")
    private List<ListLine> lines = new ArrayList<>();

    /** What a list is frozen with. */
    record Frozen(int edition, LocalDate day, String by, String normSet, byte[] paper, String sha256) {}

    protected ListVersion() {}

    static ListVersion fixed(Employer employer, ReserveList list, List<ListLine> lines, Frozen frozen, Change change) {
        var fixed = new ListVersion();
        fixed.employer = employer;
        fixed.list = list;
        fixed.edition = frozen.edition();
        fixed.day = frozen.day();
        fixed.fixedBy = frozen.by();
        fixed.normSet = frozen.normSet();
        fixed.paper = frozen.paper();
        fixed.sha256 = frozen.sha256();
        fixed.lines.addAll(lines);
        fixed.record(change);
        return fixed;
    }

    public Employer employer() {
        return employer;
    }

    public ReserveList list() {
        return list;
    }

    /** Counted from 1 in each body and list. */
    public int edition() {
        return edition;
    }

    public LocalDate day() {
        return day;
    }

    public String fixedBy() {
        return fixedBy;
    }

    /** SHA-256 of the norms it was made by. */
    public String normSet() {
        return normSet;
    }

    public byte[] paper() {
        return paper.clone();
    }

    /** SHA-256 of the paper. */
    public String sha256() {
        return sha256;
    }

    public List<ListLine> lines() {
        return List.copyOf(lines);
    }
}
