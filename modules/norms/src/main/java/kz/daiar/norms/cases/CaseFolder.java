package kz.daiar.norms.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.Unreadable;
import kz.daiar.norms.reading.YamlTree;

/** All cases below a folder: files {@code *.yaml} and {@code *.yml}, in the order of their paths. */
public final class CaseFolder {

    private final NormSet norms;

    public CaseFolder(NormSet norms) {
        this.norms = norms;
    }

    /** Runs every case below {@code folder}, or of the one file it is. */
    public List<CaseRun> run(Path folder) {
        var runs = new ArrayList<CaseRun>();
        files(folder).forEach(file -> runs.addAll(runFile(file)));
        return runs;
    }

    private static List<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs every case of a text; {@code name} is the file's. A document that cannot be read is one case that failed. */
    public List<CaseRun> run(String name, String text) {
        try {
            return cases(name, text);
        } catch (Unreadable broken) {
            return YamlTree.apart(text).stream()
                    .flatMap(document -> runAlone(name, document).stream())
                    .toList();
        }
    }

    private List<CaseRun> runAlone(String name, String document) {
        try {
            return cases(name, document);
        } catch (Unreadable broken) {
            return List.of(CaseRun.unreadable(broken, ""));
        }
    }

    private List<CaseRun> cases(String name, String text) {
        return YamlTree.read(name, text).stream()
                .filter(document -> !isEmpty(document))
                .map(document -> CaseRun.of(document, norms))
                .toList();
    }

    private List<CaseRun> runFile(Path file) {
        try {
            return run(file.toString(), Files.readString(file));
        } catch (MalformedInputException notText) {
            var place = new Place(file.toString(), 0, "");
            return List.of(new CaseRun(place, "", List.of(place + "not UTF-8 text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Tree document) {
        return document instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NOTHING;
    }
}
