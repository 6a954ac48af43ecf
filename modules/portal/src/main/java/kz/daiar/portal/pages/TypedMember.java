package kz.daiar.portal.pages;

import java.io.Serializable;
import kz.daiar.preparation.CommissionMember;

/** One of the commission as he is typed; left empty it is nobody. */
public final class TypedMember implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String office;

    static TypedMember of(CommissionMember one) {
        var line = new TypedMember();
        line.name = one.name();
        line.office = one.office();
        return line;
    }

    boolean isTyped() {
        return Query.typed(name) != null;
    }

    CommissionMember member() {
        return CommissionMember.of(name, Query.typed(office) == null ? "–" : office);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String typed) {
        office = typed;
    }
}
