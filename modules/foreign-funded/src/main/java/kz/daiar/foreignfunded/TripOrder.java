package kz.daiar.foreignfunded;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The head's order that sends somebody abroad, as it was signed. */
@Embeddable
public class TripOrder {

    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "norm_set")
    private String normSet;

    private byte[] paper;
    private String sha256;

    @Column(name = "report_by")
    private LocalDate reportBy;

    protected TripOrder() {}

    /** Under what number, when and by whom it is signed, by when the report is due and by which norms. */
    record Head(String number, LocalDate signedOn, String signedBy, LocalDate reportBy, String normSet) {}

    static TripOrder of(Head head, byte[] paper, String sha256) {
        var order = new TripOrder();
        order.number = head.number();
        order.signedOn = head.signedOn();
        order.signedBy = head.signedBy();
        order.reportBy = head.reportBy();
        order.normSet = head.normSet();
        order.paper = paper;
        order.sha256 = sha256;
        return order;
    }

    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String signedBy() {
        return signedBy;
    }

    public String normSet() {
        return normSet;
    }

    public byte[] paper() {
        return paper.clone();
    }

    public String sha256() {
        return sha256;
    }

    /** By when he reports after his return (I-66). */
    public LocalDate reportBy() {
        return reportBy;
    }
}
