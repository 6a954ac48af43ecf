package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;

/** A stage of the selection: points up to the best, and how many are needed to pass. */
@Embeddable
public class Stage {

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    private BigDecimal best;
    private BigDecimal least;

    protected Stage() {}

    /** A stage with the most points there are and the least that pass. */
    public static Stage of(String nameKk, String nameRu, BigDecimal best, BigDecimal least) {
        if (best.signum() <= 0 || least.signum() < 0 || least.compareTo(best) > 0) {
            throw TEXTS.refused("stage-points", nameKk);
        }
        var stage = new Stage();
        stage.nameKk = nameKk.strip();
        stage.nameRu = nameRu.strip();
        stage.best = best.setScale(2, RoundingMode.HALF_UP);
        stage.least = least.setScale(2, RoundingMode.HALF_UP);
        return stage;
    }

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }

    LocalText names() {
        return LocalText.ofName(nameKk, nameRu);
    }

    public BigDecimal best() {
        return best;
    }

    public BigDecimal least() {
        return least;
    }

    boolean passes(BigDecimal points) {
        return points.compareTo(least) >= 0;
    }
}
