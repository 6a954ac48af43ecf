package kz.daiar.lawlibrary.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The endings of Kazakh nouns and verbs, each with the letters it may follow: that is how assimilation picks its form. */
final class Suffixes {

    /** What an ending belongs to; the passive stands only inside a verb's form. */
    enum Kind {
        NOUN,
        VERB,
        PASSIVE
    }

    /** An ending, the letters one of which must stand before it, and how many letters must remain. */
    record Suffix(Kind kind, String letters, String after, int least) {

        boolean ends(String word) {
            int rest = word.length() - letters.length();
            return rest >= least && word.endsWith(letters) && after.indexOf(word.charAt(rest - 1)) >= 0;
        }

        String without(String word) {
            return word.substring(0, word.length() - letters.length());
        }
    }

    /** Vowels; vowels of the possessive; glides; л; nasals; з and its like; voiceless, and the voiced stops that join them. */
    private static final Map<String, String> CLASSES = Map.of(
            "V", "аәеоөұүыіэя",
            "I", "ыі",
            "G", "руйию",
            "L", "л",
            "N", "мнң",
            "Z", "зжғ",
            "H", "қкпстшщчцхфһбвгд");

    /** Kind, endings, classes of the letter before, least letters that remain. */
    private static final String TABLE =
            """
            NOUN    | лар лер                      | V G       | 2
            NOUN    | дар дер                      | L N Z     | 2
            NOUN    | тар тер                      | H         | 2
            NOUN    | ы і                          | G L N Z H | 2
            NOUN    | ын ін                        | G L N Z H | 3
            NOUN    | сы сі сын сін                | V         | 2
            NOUN    | ның нің                      | V N       | 2
            NOUN    | дың дің                      | G L Z     | 2
            NOUN    | тың тің                      | H         | 2
            NOUN    | ны ні                        | V         | 2
            NOUN    | ды ді                        | G L N Z   | 2
            NOUN    | ты ті                        | H         | 2
            NOUN    | ға ге                        | V G L N Z | 2
            NOUN    | қа ке                        | H         | 2
            NOUN    | на не нда нде ндағы ндегі    | I         | 2
            NOUN    | да де дағы дегі              | V G L N Z | 2
            NOUN    | та те тағы тегі              | H         | 2
            NOUN    | дан ден                      | V G L Z   | 2
            NOUN    | тан тен                      | H         | 2
            NOUN    | нан нен                      | I N       | 2
            NOUN    | мен                          | V G L N   | 2
            NOUN    | бен                          | Z         | 2
            NOUN    | пен                          | H         | 2
            NOUN    | ғы гі                        | G L N Z   | 2
            NOUN    | қы кі                        | H         | 2
            VERB    | у                            | G L N Z H | 2
            VERB    | у                            | V         | 3
            VERB    | ады еді атын етін ып іп      | G L N Z H | 2
            VERB    | йды йді йтын йтін            | V         | 2
            VERB    | ған ген                      | V G L N Z | 2
            VERB    | қан кен                      | H         | 2
            PASSIVE | ыл іл ын ін                  | G L N Z H | 3
            PASSIVE | л н                          | V         | 3
            """;

    private Suffixes() {}

    /** The table in an alphabet: as it is, or as it is typed without Kazakh letters. */
    static List<Suffix> in(UnaryOperator<String> alphabet) {
        var suffixes = new ArrayList<Suffix>();
        TABLE.lines().forEach(line -> {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            var after = Arrays.stream(cells.get(2).split(" ")).map(CLASSES::get).collect(Collectors.joining());
            for (var letters : cells.get(1).split(" +")) {
                suffixes.add(new Suffix(
                        Kind.valueOf(cells.get(0)),
                        alphabet.apply(letters),
                        alphabet.apply(after),
                        Integer.parseInt(cells.get(3))));
            }
        });
        return List.copyOf(suffixes);
    }
}
