package kz.daiar.norms.checking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.daiar.norms.reading.Tree;

/** A text that stands in some languages has words in each of them, and a key that is written has a value. */
final class TextsComplete implements Check {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    /** How YAML writes nothing, whichever of its schemas the writer had in mind. */
    private static final Set<String> NOTHING = Set.of("~", "null");

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var file : set.trees()) {
            for (var language : LANGUAGES) {
                Trees.values(file, language).filter(text -> !hasWords(text)).forEach(text -> found.at(text.place())
                        .error("text-missing", language));
            }
            Trees.values(file)
                    .filter(value -> value.kind() == Tree.Kind.NOTHING)
                    .forEach(value -> found.at(value.place()).error("nothing-written"));
        }
    }

    private static boolean hasWords(Tree.Scalar text) {
        return text.kind() != Tree.Kind.NOTHING
                && !text.text().isBlank()
                && !NOTHING.contains(text.text().toLowerCase(Locale.ROOT));
    }
}
