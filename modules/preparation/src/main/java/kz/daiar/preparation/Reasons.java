package kz.daiar.preparation;

import static kz.daiar.preparation.PreparationTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import kz.daiar.kernel.LocalText;

/** Why an application stands as it stands, in words, from what is stored with it. */
public final class Reasons {

    private Reasons() {}

    /** One sentence for whoever asks, the applicant first of all. */
    public static LocalText of(Application one) {
        var call = one.admission();
        return switch (one.state()) {
            case PREPARED -> TEXTS.everywhere("why-PREPARED", body(one), call.applyBy());
            case REFERRED ->
                TEXTS.everywhere(
                        "why-REFERRED", one.referral().number(), one.referral().day());
            case FIT -> TEXTS.everywhere("why-FIT");
            case UNFIT -> TEXTS.everywhere("why-UNFIT", unmet(one, Language.KK), unmet(one, Language.RU));
            case ADMITTED ->
                one.cameUpOn() == null
                        ? TEXTS.everywhere("why-ADMITTED", one.rank(), one.total(), call.places())
                        : TEXTS.everywhere("why-CAME_UP", one.rank(), one.total(), one.cameUpOn());
            case WAITING -> TEXTS.everywhere("why-WAITING", one.rank(), one.total(), call.places());
            case NOT_ADMITTED ->
                one.referral() == null
                        ? TEXTS.everywhere("why-NOT_REFERRED", call.applyBy())
                        : TEXTS.everywhere("why-NOT_ADMITTED", one.total());
            case WITHDRAWN -> TEXTS.everywhere("why-WITHDRAWN", one.reason());
            case LEFT_SERVICE -> TEXTS.everywhere("why-LEFT_SERVICE", one.leftOn());
        };
    }

    private static LocalText body(Application one) {
        return one.employer().names();
    }

    private static List<String> unmet(Application one, Language language) {
        var asked = one.admission().selection().requirements();
        var unmet = new ArrayList<String>();
        for (int place = 0; place < one.findings().size(); place++) {
            if (!one.findings().get(place).met()) {
                unmet.add(asked.get(place).words(language));
            }
        }
        return unmet;
    }
}
