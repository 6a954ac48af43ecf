package kz.daiar.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** That an auditor looked at a candidate's sheet, and when; never changed. */
@Entity
@Table(schema = "reserve", name = "sheet_look")
public class SheetLook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "nomination_id")
    private long nomination;

    @Column(name = "user_name")
    private String user;

    @Column(name = "recorded_from", insertable = false, updatable = false)
    private OffsetDateTime at;

    protected SheetLook() {}

    static SheetLook of(Nomination nomination, String user) {
        var look = new SheetLook();
        look.nomination = nomination.id();
        look.user = user;
        return look;
    }

    public String user() {
        return user;
    }

    public OffsetDateTime at() {
        return at;
    }
}
