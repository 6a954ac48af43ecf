package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.daiar.reserve.Candidate;
import kz.daiar.reserve.Candidates;

/** The search for people to bring forward in a round. */
@Named
@RequestScoped
public class CandidateSearch {

    @Inject
    SelectionPage page;

    @Inject
    Candidates candidates;

    @Inject
    LawWords law;

    private List<Candidate> found;
    private String name;
    private List<String> must = List.of();
    private boolean searched;

    /** Who was searched for and found; the best first. */
    @Transactional
    public List<Candidate> getFound() {
        if (found == null) {
            var filters = EnumSet.noneOf(Candidate.Filter.class);
            must.forEach(code -> filters.add(Candidate.Filter.valueOf(code)));
            found = searched ? search(filters) : List.of();
        }
        return found;
    }

    /** Those brought forward in this round already are left out. */
    private List<Candidate> search(Set<Candidate.Filter> filters) {
        var known = Stream.concat(page.getCandidates().stream(), page.getGivenUp().stream())
                .map(SelectionPage.CandidateRow::iin)
                .toList();
        return candidates
                .search(page.getRound().position().id(), new Candidates.Search(null, Query.typed(name), filters))
                .stream()
                .filter(one -> !known.contains(one.iin()))
                .toList();
    }

    /** What was found of a match, in words. */
    public String found(Candidate.Match match) {
        return match.filter() == Candidate.Filter.FUNCTIONS && match.found() != null
                ? law.names("field", List.of(match.found().split(", ")))
                : match.found();
    }

    /** What a candidate can be held against. */
    public List<Choice> getFilters() {
        return EnumSet.allOf(Candidate.Filter.class).stream()
                .map(one -> new Choice(one.name(), Door.textKey("candidate.filter", one)))
                .toList();
    }

    public String matchKey(Candidate.Match match) {
        return Door.textKey("candidate.found", match.filter()) + (match.found() == null ? ".none" : "");
    }

    public boolean asks(String filter) {
        return must.contains(filter);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    /** The filters as the address names them, with commas between. */
    public String getMust() {
        return String.join(",", must);
    }

    public void setMust(String asked) {
        must = asked == null || asked.isBlank() ? List.of() : List.of(asked.split(","));
    }

    public boolean isSearched() {
        return searched;
    }

    public void setSearched(boolean asked) {
        searched = asked;
    }
}
