package kz.daiar.norms.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.daiar.norms.NormSet;
import kz.daiar.norms.NormSet.Source;
import kz.daiar.norms.loading.ActFile;
import kz.daiar.norms.loading.NormDocument;
import kz.daiar.norms.reading.Fields;
import kz.daiar.norms.reading.Place;
import kz.daiar.norms.reading.Unreadable;

/**
 * Norm files of a folder laid over those that come with the program: a common file replaces the one of its name, an act
 * the one of its slug. With {@code acts.yaml} in it, the folder's acts alone make the set, in the order that file names.
 */
public final class NormFolder {

    private static final String ACTS = "acts.yaml";
    private static final List<String> COMMON = List.of("vocabulary.yaml", "interpretations.yaml", "holidays.yaml");

    private static final Pattern CASE = Pattern.compile("(?m)^case:");
    private static final Pattern NORM = Pattern.compile("(?m)^(norms|act|paragraphs):");

    private final Path folder;

    /** @param folder a folder, or one file */
    public NormFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of the set, in the order {@link NormSet#sources()} gives them.
     *
     * @throws Unreadable when there is no norm file, one is no text in UTF-8, or {@code acts.yaml} does not list files
     */
    public List<Source> over(NormSet base) {
        var files = new LinkedHashMap<String, Source>();
        var list = folder.resolve(ACTS);
        boolean replacesAll = Files.exists(list);
        base.sources().stream()
                .filter(source -> !replacesAll || isCommon(source))
                .forEach(source -> files.put(identity(source, files), source));
        var laidOver = replacesAll ? listed(list) : here();
        if (laidOver.isEmpty()) {
            throw new Unreadable(place(folder), CheckTexts.of("no-norm-files"));
        }
        laidOver.forEach(source -> files.put(identity(source, files), source));
        return List.copyOf(files.values());
    }

    private static boolean isCommon(Source source) {
        return COMMON.contains(name(source));
    }

    /** What a file replaces: the common file of its name, the act of its slug; one without slug the file of its name. */
    private static String identity(Source source, Map<String, Source> files) {
        if (isCommon(source)) {
            return name(source);
        }
        try {
            return "act " + ActFile.slug(NormDocument.read(source.name(), source.text()));
        } catch (Unreadable broken) {
            return files.entrySet().stream()
                    .filter(file -> name(file.getValue()).equals(name(source)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(source.name());
        }
    }

    private static String name(Source source) {
        return source.name().substring(source.name().lastIndexOf('/') + 1);
    }

    private List<Source> listed(Path list) {
        var acts = Fields.read(NormDocument.read(list.toString(), text(list)), file -> file.texts("acts"));
        var common = COMMON.stream().map(folder::resolve).filter(Files::exists);
        return Stream.concat(common, acts.stream().map(folder::resolve))
                .map(NormFolder::source)
                .toList();
    }

    /** The norm files of the folder itself; cases that lie beside them are no norms. */
    private List<Source> here() {
        try (var files = Files.walk(folder, 1)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .map(NormFolder::source)
                    .filter(source -> !isCase(source))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told by the words at its margin, for the file need not be readable; a norm file with a stray word stays one. */
    private static boolean isCase(Source source) {
        return !isCommon(source)
                && CASE.matcher(source.text()).find()
                && !NORM.matcher(source.text()).find();
    }

    private static Source source(Path file) {
        return new Source(file.toString(), text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new Unreadable(place(file), CheckTexts.of("no-file"));
        } catch (CharacterCodingException foreign) {
            throw new Unreadable(place(file), CheckTexts.of("not-utf-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(Path file) {
        return new Place(file.toString(), 1, "");
    }
}
