package kz.daiar.portal.pages;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.daiar.kernel.Language;
import kz.daiar.preparation.Stage;

/** A stage as it is typed; left empty it is none. */
public final class TypedStage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameKk;
    private String nameRu;
    private BigDecimal best;
    private BigDecimal least;

    static TypedStage of(Stage one) {
        var line = new TypedStage();
        line.nameKk = one.name(Language.KK);
        line.nameRu = one.name(Language.RU);
        line.best = one.best();
        line.least = one.least();
        return line;
    }

    boolean isTyped() {
        return Query.typed(nameKk) != null;
    }

    Stage stage() {
        return Stage.of(
                nameKk,
                Query.typed(nameRu) == null ? nameKk : nameRu,
                best == null ? BigDecimal.ZERO : best,
                least == null ? BigDecimal.ZERO : least);
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String typed) {
        nameKk = typed;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String typed) {
        nameRu = typed;
    }

    public BigDecimal getBest() {
        return best;
    }

    public void setBest(BigDecimal typed) {
        best = typed;
    }

    public BigDecimal getLeast() {
        return least;
    }

    public void setLeast(BigDecimal typed) {
        least = typed;
    }
}
