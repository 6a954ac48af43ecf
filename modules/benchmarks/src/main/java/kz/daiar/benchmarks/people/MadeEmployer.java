package kz.daiar.benchmarks.people;

import java.util.List;
import kz.daiar.norms.Facts;

/**
 * An invented employer.
 *
 * @param parent BIN of the body above, or null
 */
public record MadeEmployer(
        long id,
        String bin,
        String kind,
        String level,
        String nameKk,
        String nameRu,
        String parent,
        List<Facts.Adoption> adoptions) {}
