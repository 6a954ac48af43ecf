package kz.daiar.norms.checking;

import java.util.List;

/** A text that stands in some languages is not empty in any of them. */
final class TextsComplete implements Check {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var file : set.trees()) {
            for (var language : LANGUAGES) {
                Trees.values(file, language)
                        .filter(text -> text.text().isBlank())
                        .forEach(text -> found.at(text.place()).error("text-missing", language));
            }
        }
    }
}
