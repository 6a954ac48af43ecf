package kz.daiar.preparation;

import jakarta.persistence.Embeddable;

/** Somebody of the commission that selects, with the office he holds. */
@Embeddable
public class CommissionMember {

    private String name;
    private String office;

    protected CommissionMember() {}

    public static CommissionMember of(String name, String office) {
        var member = new CommissionMember();
        member.name = name.strip();
        member.office = office.strip();
        return member;
    }

    public String name() {
        return name;
    }

    public String office() {
        return office;
    }
}
