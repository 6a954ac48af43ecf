package kz.daiar.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The contract of a study, and for how long it binds to serve afterwards; the act asks for none. */
@Embeddable
public class StudyContract {

    @Column(name = "contract_no")
    private String number;

    @Column(name = "contract_on")
    private LocalDate day;

    @Column(name = "work_off_months")
    private Integer workOffMonths;

    protected StudyContract() {}

    /**
     * A contract.
     *
     * @param workOffMonths null when it does not bind to serve
     */
    public static StudyContract of(String number, LocalDate day, Integer workOffMonths) {
        var contract = new StudyContract();
        contract.number = number.strip();
        contract.day = day;
        contract.workOffMonths = workOffMonths;
        return contract;
    }

    public String number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    /** Null when it does not bind to serve. */
    public Integer workOffMonths() {
        return workOffMonths;
    }
}
