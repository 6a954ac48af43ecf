package kz.daiar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/**
 * A fact with two clocks. When it was true is its own business; when it was recorded, the database knows: what a
 * correction replaces moves into the table's history.
 */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_from", insertable = false, updatable = false)
    private OffsetDateTime recordedFrom;

    protected Recorded() {}

    protected final void record(Change change) {
        recordedBy = change.by();
        reason = change.reason();
    }

    public Long id() {
        return id;
    }

    /** Counts the corrections; what {@code If-Match} is compared with. */
    public int version() {
        return version;
    }

    /** Why it was corrected last; null when it never was. */
    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Since when it stands as it does; null until it is read back. */
    public OffsetDateTime recordedFrom() {
        return recordedFrom;
    }
}
