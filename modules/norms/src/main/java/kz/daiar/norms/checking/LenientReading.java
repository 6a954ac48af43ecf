package kz.daiar.norms.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.norms.Interpretation;
import kz.daiar.norms.NormSet.Source;
import kz.daiar.norms.Vocabulary;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.loading.CommonFiles;
import kz.daiar.norms.loading.Succession;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;
import kz.daiar.norms.reading.YamlTree;

/** Reads norm files as far as they can be read: a part the strict reader refuses is reported, and the rest read without it. */
final class LenientReading {

    /** Vocabulary, interpretations and holidays stand before the acts. */
    private static final int COMMON = 3;

    private final Findings found;
    private final List<Tree> trees = new ArrayList<>();

    LenientReading(Findings found) {
        this.found = found;
    }

    /** A file, whether all of it could be read, and what it says. */
    private record Read<T>(Tree tree, boolean whole, T content) {}

    CheckedSet read(List<Source> sources, LocalDate today) {
        var words = read(sources.get(0), CommonFiles::vocabulary);
        var decisions = read(sources.get(1), CommonFiles::interpretations);
        var holidays = read(sources.get(2), CommonFiles::holidays);
        if (!isWhole(words) || !isWhole(decisions) || !isWhole(holidays)) {
            return CheckedSet.unread(today, trees);
        }
        var vocabulary = words.get().content();
        var interpretations = decisions.get().content();
        var files = acts(sources.subList(COMMON, sources.size()), vocabulary, interpretations);
        var acts = inForce(files);
        return new CheckedSet(
                today,
                trees,
                vocabulary,
                words.get().tree(),
                interpretations,
                decisions.get().tree(),
                acts,
                acts.size() == sources.size() - COMMON);
    }

    private static boolean isWhole(Optional<? extends Read<?>> file) {
        return file.isPresent() && file.get().whole();
    }

    private Map<String, Read<ActFile>> acts(
            List<Source> sources, Vocabulary vocabulary, Map<String, Interpretation> interpretations) {
        var files = new LinkedHashMap<String, Read<ActFile>>();
        for (var source : sources) {
            read(source, tree -> ActFile.read(tree, vocabulary, interpretations, contents(files)))
                    .ifPresent(file -> add(file, files));
        }
        return files;
    }

    private void add(Read<ActFile> file, Map<String, Read<ActFile>> files) {
        var slug = file.content().act().slug();
        if (files.putIfAbsent(slug, file) != null) {
            found.at(Trees.deepest(file.tree(), "act.slug").place()).error("act-twice", slug);
        }
    }

    private static Map<String, ActFile> contents(Map<String, Read<ActFile>> files) {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                .content()));
    }

    /** Acts whose rules can be looked at: read wholly, and so was the act they succeed. */
    private static List<CheckedAct> inForce(Map<String, Read<ActFile>> files) {
        var whole = new LinkedHashMap<String, ActFile>();
        files.forEach((slug, file) -> {
            var succeeds = file.content().act().succeeds();
            if (file.whole() && (succeeds == null || whole.containsKey(succeeds))) {
                whole.put(slug, file.content());
            }
        });
        return new Succession(whole.values())
                .files().values().stream()
                        .map(file -> new CheckedAct(files.get(file.act().slug()).tree(), file, file.act()))
                        .toList();
    }

    private <T> Optional<Read<T>> read(Source source, Function<Tree, T> reader) {
        try {
            var documents = YamlTree.read(source.name(), source.text());
            if (documents.isEmpty()) {
                found.at(new Place(source.name(), 1, "")).error("file-empty");
                return Optional.empty();
            }
            if (documents.size() > 1) {
                found.at(documents.get(1).place()).error("more-documents");
            }
            trees.add(documents.get(0));
            return read(documents.get(0), reader);
        } catch (Unreadable notYaml) {
            found.unreadable(notYaml);
            return Optional.empty();
        }
    }

    private <T> Optional<Read<T>> read(Tree file, Function<Tree, T> reader) {
        var dropped = new ArrayList<String>();
        var rest = Optional.of(file);
        while (rest.isPresent()) {
            try {
                var read = new Read<>(file, dropped.isEmpty(), reader.apply(rest.get()));
                if (!read.whole()) {
                    isReadInPart(file);
                }
                return Optional.of(read);
            } catch (Unreadable fault) {
                var field = fault.place().field();
                var faulty = Trees.deepest(rest.get(), field).place().field();
                if (dropped.stream().noneMatch(part -> Trees.lies(part, faulty))) {
                    found.unreadable(fault); // what is missing only since a part was taken out is no fault of the file
                }
                dropped.add(faulty);
                rest = Pruning.without(rest.get(), field);
            }
        }
        isReadInPart(file);
        return Optional.empty();
    }

    private void isReadInPart(Tree file) {
        found.at(new Place(file.place().file(), 1, "")).note("checked-when-readable");
    }
}
