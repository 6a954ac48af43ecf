package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.gazette.NormsInForce;
import kz.daiar.kernel.LocalText;
import kz.daiar.norms.Act;
import kz.daiar.norms.ActParagraph;
import kz.daiar.norms.NormSet;

/** The words of the law for the pages: names of codes, citations, and the text of a paragraph. */
@Named("law")
@RequestScoped
public class LawWords {

    /** Where the title of an act is the norm. */
    private static final String TITLE = "title";

    private final PageTexts texts;
    private final NormsInForce inForce;

    protected LawWords() {
        this(null, null); // for the CDI client proxy only
    }

    @Inject
    LawWords(PageTexts texts, NormsInForce inForce) {
        this.texts = texts;
        this.inForce = inForce;
    }

    private NormSet norms() {
        return inForce.current();
    }

    /** The name of a code; nothing for no code. */
    public String name(String register, String code) {
        return code == null ? "" : texts.in(norms().vocabulary().name(register, code));
    }

    /** The names of several codes in one line. */
    public String names(String register, Collection<String> codes) {
        return codes == null
                ? ""
                : codes.stream().map(code -> name(register, code)).collect(Collectors.joining(", "));
    }

    /** The codes of a register with their names, in their order. */
    public List<Choice> choices(String register) {
        return norms().vocabulary().codes(register).stream()
                .map(code -> new Choice(code, name(register, code)))
                .toList();
    }

    /** The codes of a register with their names, and those of {@code others} it does not list. */
    public List<Choice> choicesWith(String register, Collection<String> others) {
        var listed = norms().vocabulary().codes(register);
        var unlisted = others.stream().filter(code -> !listed.contains(code)).map(code -> new Choice(code, code));
        return Stream.concat(choices(register).stream(), unlisted).toList();
    }

    /** The acts that are loaded, by their titles. */
    public List<Choice> getActs() {
        return norms().acts().stream()
                .map(act -> new Choice(act.slug(), texts.in(act.title())))
                .toList();
    }

    /** A paragraph id as people cite it: the act and the number of the paragraph. */
    public String cited(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : cited(actName(id.substring(0, slash)), id.substring(slash + 1));
    }

    private String cited(String act, String number) {
        return TITLE.equals(number) ? texts.say("law.cited.title", act) : texts.say("law.cited", act, number);
    }

    /** What a paragraph is called within its act: its number, or that it is the title. */
    public String heading(String number) {
        return TITLE.equals(number) ? texts.say("act.title") : texts.say("act.paragraph", number);
    }

    /** The act a paragraph id belongs to. */
    public String actOf(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    /** The number of the paragraph within its act. */
    public String numberOf(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The Kazakh text of a paragraph; nothing when the act is not loaded. */
    public String paragraph(String id) {
        return norms().paragraph(id).map(ActParagraph::kk).orElse("");
    }

    public String interpretation(String id) {
        var found = norms().interpretations().get(id);
        return found == null ? "" : texts.in(found.decision());
    }

    /** How an act is called in short: its number where it has one. */
    public String actName(String slug) {
        return norms().act(slug).map(this::shortName).orElse(slug);
    }

    private String shortName(Act act) {
        return act.number() == null ? texts.in(act.title()) : texts.say("law.numbered", act.number());
    }

    public String in(LocalText text) {
        return texts.in(text);
    }

    /** The style word of a status or of a gap: {@code FULFILLED_LATE} is {@code fulfilled-late}. */
    public String style(Object status) {
        return String.valueOf(status).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
