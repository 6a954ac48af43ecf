package kz.daiar.portal.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.daiar.foundation.NotHere;
import kz.daiar.reserve.Law;
import kz.daiar.reserve.Selection;
import kz.daiar.reserve.Selections;

/** A round of choosing people: who assesses, who keeps the papers, how much each criterion weighs; until it is sealed. */
@Named
@ViewScoped
public class SelectionForm extends FactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Selections selections;

    @Inject
    Law act;

    @Inject
    LawWords law;

    private Long position;
    private String secretary;
    private List<String> assessors = new ArrayList<>();
    private List<Weight> weights = new ArrayList<>();
    private List<Choice> users = new ArrayList<>();
    private Long saved;

    /** A criterion and how much it weighs. */
    public static final class Weight implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String criterion;
        private final String name;
        private int weight;

        private Weight(String criterion, String name, int weight) {
            this.criterion = criterion;
            this.name = name;
            this.weight = weight;
        }

        public String getName() {
            return name;
        }

        public int getWeight() {
            return weight;
        }

        public void setWeight(int typed) {
            weight = typed;
        }
    }

    @Override
    @Transactional
    public void open() {
        if (!isCorrection() && position == null) {
            throw NotHere.named("round");
        }
        super.open();
        users = selections.fit(position).stream()
                .map(user -> new Choice(
                        user.name(),
                        user.fullName() == null ? user.name() : user.fullName() + " (" + user.name() + ")"))
                .toList();
        if (weights.isEmpty()) {
            act.terms().criteria().forEach(code -> weights.add(new Weight(code, law.name("criterion", code), 1)));
        }
    }

    @Override
    void load() {
        var found = selections.find(getId());
        sees(found.version());
        position = found.position().id();
        secretary = found.secretary();
        assessors = new ArrayList<>(found.assessors());
        var given = found.weights();
        act.inOrder(given.keySet())
                .forEach(code -> weights.add(new Weight(code, law.name("criterion", code), given.get(code))));
    }

    @Override
    void add() {
        saved = selections.announce(position, terms()).id();
    }

    @Override
    void correct() {
        saved = selections.correct(getId(), seen(), terms(), getReason()).id();
    }

    @Override
    String next() {
        return "selection?faces-redirect=true&id=" + saved;
    }

    private Selection.Terms terms() {
        var given = new TreeMap<String, Integer>();
        weights.forEach(one -> given.put(one.criterion, one.weight));
        return new Selection.Terms(secretary, assessors, given);
    }

    /** Who may assess or keep the papers. */
    public List<Choice> getUsers() {
        return users;
    }

    public List<Weight> getWeights() {
        return weights;
    }

    public Long getPosition() {
        return position;
    }

    public void setPosition(Long asked) {
        position = asked;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String chosen) {
        secretary = chosen;
    }

    public List<String> getAssessors() {
        return assessors;
    }

    public void setAssessors(List<String> ticked) {
        assessors = ticked;
    }
}
