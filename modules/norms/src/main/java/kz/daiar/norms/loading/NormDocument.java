package kz.daiar.norms.loading;

import java.util.List;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Tree;
import kz.daiar.norms.reading.YamlTree;

/** The one document of a norm file. */
public final class NormDocument {

    private NormDocument() {}

    /** @throws kz.daiar.norms.reading.Unreadable when the file is empty, holds a second document or is no YAML */
    public static Tree read(String file, String text) {
        var documents = YamlTree.read(file, text);
        if (documents.isEmpty()) {
            throw LoadingTexts.finding(new Place(file, 1, ""), "file-empty");
        }
        second(documents);
        return documents.get(0);
    }

    private static void second(List<Tree> documents) {
        if (documents.size() > 1) {
            throw LoadingTexts.finding(documents.get(1).place(), "more-documents");
        }
    }
}
