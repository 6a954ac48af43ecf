package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import kz.daiar.kernel.LocalText;
import kz.daiar.kernel.Texts;

/** The sentences of the portal in the language of the page: {@code #{t['worklist.title']}}. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    static final Texts TEXTS = Texts.beside(PageTexts.class);

    private final PageLanguage language;

    protected PageTexts() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    PageTexts(PageLanguage language) {
        this.language = language;
    }

    @Override
    public String get(Object key) {
        return say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return TEXTS.has(String.valueOf(key));
    }

    /** The sentence {@code key} with its values set in. */
    public String say(String key, Object... values) {
        return TEXTS.say(language.language(), key, values);
    }

    /** A sum in tenge as people write it, in groups of three; nothing for none. */
    public String sum(BigDecimal tenge) {
        return tenge == null ? "" : written(tenge) + "\u00a0₸";
    }

    /** A difference with its sign; a bare zero for none. */
    public String signed(Number difference) {
        if (difference == null) {
            return "–";
        }
        var exact = new BigDecimal(difference.toString());
        return exact.signum() == 0 ? "0" : (exact.signum() > 0 ? "+" : "−") + written(exact.abs());
    }

    /** A number as people of the language write it. */
    public String number(Number number) {
        return number == null ? "–" : Texts.written(language.language(), number);
    }

    private String written(BigDecimal number) {
        var form = number.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(form, Texts.signs(language.language())).format(number);
    }

    /** A text of the record in the language of the page. */
    public String in(LocalText text) {
        return text == null ? "" : text.in(language.language());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
