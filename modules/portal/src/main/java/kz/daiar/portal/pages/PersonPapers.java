package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.foundation.Page;
import kz.daiar.training.Documents;

/** The documents of one person that were issued here, by their numbers: {@code #{papers.of(iin)[number]}}. */
@Named("papers")
@RequestScoped
public class PersonPapers {

    @Inject
    Documents documents;

    @Inject
    PageLanguage language;

    private Map<String, DocumentRow> found;

    @Transactional
    public Map<String, DocumentRow> of(String iin) {
        if (found == null) {
            var search = new Documents.Search(null, null, null, iin);
            found = documents.register(search, Page.LARGEST_SIZE).stream()
                    .map(one -> DocumentRow.of(one, language.language()))
                    .collect(Collectors.toMap(DocumentRow::number, Function.identity(), (latest, earlier) -> latest));
        }
        return found;
    }
}
