package kz.daiar.gazette;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.NormSet;
import org.hibernate.annotations.Generated;

/** A norm set from the day it came into force on this server; the next edition ends it, nothing changes it. */
@Entity
@Table(schema = "gazette", name = "edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "norm_set")
    private String normSet;

    private String shipped;
    private String title;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "enacted_by")
    private String enactedBy;

    @Generated
    @Column(name = "enacted_at", insertable = false, updatable = false)
    private OffsetDateTime enactedAt;

    @ElementCollection
    @CollectionTable(schema = "gazette", name = "edition_file", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "seq")
    private List<EditionFile> files = new ArrayList<>();

    protected Edition() {} // for the persistence provider only

    /** The set the program came with. */
    static Edition shipped(NormSet norms, String title) {
        return new Edition(norms, norms, new Enactment(title, Enactment.HOUSE, Enactment.HOUSE));
    }

    /** A set that differs from {@code shipped}. */
    static Edition enacted(NormSet norms, NormSet shipped, Enactment enactment) {
        return new Edition(norms, shipped, enactment);
    }

    private Edition(NormSet norms, NormSet shipped, Enactment enactment) {
        this.normSet = norms.hash();
        this.shipped = shipped.hash();
        this.title = enactment.title();
        this.writtenBy = enactment.writtenBy();
        this.enactedBy = enactment.enactedBy();
        norms.sources()
                .forEach(source -> files.add(new EditionFile(
                        source.name(), source.text(), !shipped.sources().contains(source))));
    }

    public long number() {
        return number;
    }

    /** SHA-256 of its files: what stored decisions name. */
    public String normSet() {
        return normSet;
    }

    public String title() {
        return title;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public String enactedBy() {
        return enactedBy;
    }

    public OffsetDateTime enactedAt() {
        return enactedAt;
    }

    /** Whether it was made for the set the program comes with now. */
    boolean restsOn(NormSet current) {
        return shipped.equals(current.hash());
    }

    NormSet norms() {
        return NormSet.of(files.stream().map(EditionFile::source).toList());
    }

    /** The files in which it differs from the set the program came with then. */
    List<NormSet.Source> amendments() {
        return files.stream()
                .filter(EditionFile::amended)
                .map(EditionFile::source)
                .toList();
    }
}
