package kz.daiar.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.daiar.kernel.Sha256;

/** The decision of the commission on paper, as it was made: kept, never changed. */
@Entity(name = "PreparationProtocol")
@Table(schema = "preparation", name = "protocol")
public class Protocol {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "admission_id")
    private Admission admission;

    private int edition;
    private LocalDate day;
    private byte[] paper;
    private String sha256;

    @Column(name = "norm_set")
    private String normSet;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Protocol() {}

    static Protocol of(Admission admission, int edition, LocalDate day, byte[] paper, String normSet, String by) {
        var protocol = new Protocol();
        protocol.admission = admission;
        protocol.edition = edition;
        protocol.day = day;
        protocol.paper = paper.clone();
        protocol.sha256 = Sha256.of(paper);
        protocol.normSet = normSet;
        protocol.recordedBy = by;
        return protocol;
    }

    public int edition() {
        return edition;
    }

    public LocalDate day() {
        return day;
    }

    public byte[] paper() {
        return paper.clone();
    }

    public String sha256() {
        return sha256;
    }
}
