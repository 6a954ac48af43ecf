package kz.daiar.portal.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.daiar.preparation.Admission;
import kz.daiar.preparation.Applications;
import kz.daiar.preparation.HandedPaper;
import kz.daiar.preparation.Requirement;

/** The papers of an application handed in anew, while the call takes applications: each stands where one is asked for. */
@Named
@RequestScoped
public class HandedPapersForm {

    @Inject
    Applications applications;

    @Inject
    PageLanguage language;

    @Inject
    Reply reply;

    private Long id;
    private long seen;
    private List<HandedPaper> before;
    private final Map<String, String> typed = new HashMap<>();

    /** Knows its application before the buttons of the page are looked for. */
    @PostConstruct
    void begin() {
        id = Query.number("id").orElse(null);
    }

    /** The requirements of a call a paper is asked for, by their place. */
    static List<Choice> asked(Admission call, PageLanguage language) {
        var all = call.selection().requirements();
        return IntStream.rangeClosed(1, all.size())
                .filter(place -> all.get(place - 1).kind() == Requirement.Kind.PAPER)
                .mapToObj(place ->
                        new Choice(String.valueOf(place), all.get(place - 1).words(language.language())))
                .toList();
    }

    /** What was typed for each of them; nothing where nothing was. */
    static List<HandedPaper> handed(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(paper -> Query.typed(paper.getValue()) != null)
                .map(paper -> HandedPaper.of(Integer.valueOf(paper.getKey()), paper.getValue(), null, null))
                .toList();
    }

    @Transactional
    public List<Choice> getAsked() {
        return asked(applications.find(id).admission(), language);
    }

    public String hand() {
        return reply.to(() -> applications.hand(id, seen, renewed()), "application.is-handed")
                ? "preparation-application?faces-redirect=true&id=" + id
                : null;
    }

    /** A paper that is for no requirement stays, and so does one whose words are as before: with its number and day. */
    private List<HandedPaper> renewed() {
        var papers = new ArrayList<HandedPaper>();
        var changed = new HashMap<>(typed);
        for (var paper : before) {
            var place = String.valueOf(paper.requirement());
            if (paper.requirement() == null || paper.written().equals(changed.get(place))) {
                papers.add(paper);
                changed.remove(place);
            }
        }
        papers.addAll(handed(changed));
        return papers;
    }

    /** What is handed in, by the place of the requirement; at first what was handed in before. */
    @Transactional
    public Map<String, String> getTyped() {
        if (before == null) {
            var application = applications.find(id);
            seen = application.version();
            before = application.papers();
            before.stream()
                    .filter(paper -> paper.requirement() != null)
                    .forEach(paper -> typed.put(paper.requirement().toString(), paper.written()));
        }
        return typed;
    }
}
