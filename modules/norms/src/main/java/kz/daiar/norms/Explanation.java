package kz.daiar.norms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.daiar.kernel.Language;

/**
 * A duty's decision laid out for a reader: the sentences with what each rests on, the words of the law, the interpretations
 * with their questions.
 */
public record Explanation(List<Sentence> sentences, List<Quoted> law, List<Interpretation> interpretations) {

    /** A step and its sentence in the reader's language. */
    public record Sentence(Step step, String text) {}

    /** A paragraph with its text as published (Kazakh) and the act it stands in. */
    public record Quoted(String id, Act act, ActParagraph paragraph) {}

    /** What is said of one training: whether it counted, then check by check what it has and what is asked. */
    public record OfTraining(Sentence verdict, List<Sentence> checks) {}

    /** The explanation of {@code duty}, judged by {@code norms}. */
    public static Explanation of(Duty duty, NormSet norms, Language language) {
        var wording = new Wording(norms.vocabulary());
        var sentences = duty.story().stream()
                .map(step -> new Sentence(step, wording.sentence(step, language)))
                .toList();
        return new Explanation(sentences, law(duty, sentences, norms), interpretations(duty, sentences, norms));
    }

    /** The paragraphs in the order the story names them, then those it rests on without naming them. */
    private static List<Quoted> law(Duty duty, List<Sentence> sentences, NormSet norms) {
        var told = sentences.stream().map(sentence -> sentence.step().cite()).filter(Objects::nonNull);
        return inOrder(Stream.concat(told, duty.grounding().cites().stream())).stream()
                .flatMap(id -> norms.paragraph(id).stream()
                        .map(paragraph -> new Quoted(id, norms.act(actOf(id)).orElseThrow(), paragraph)))
                .toList();
    }

    private static List<Interpretation> interpretations(Duty duty, List<Sentence> sentences, NormSet norms) {
        var told = sentences.stream().flatMap(sentence -> sentence.step().interpretations().stream());
        return Stream.concat(told, duty.grounding().interpretations().stream())
                .distinct()
                .sorted(IdOrder.NATURAL)
                .map(norms.interpretations()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> inOrder(Stream<String> ids) {
        return ids.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static String actOf(String paragraph) {
        return paragraph.substring(0, paragraph.indexOf('/'));
    }

    /** The sentences of the decision itself: ground, term, conditions, standing. */
    public List<Sentence> decision() {
        return sentences.stream()
                .filter(sentence -> sentence.step().part() == Step.Part.DECISION)
                .toList();
    }

    /** Every training on record, and why it counted or not. */
    public List<OfTraining> trainings() {
        var all = new ArrayList<OfTraining>();
        for (var sentence : sentences) {
            switch (sentence.step().part()) {
                case DECISION -> {}
                case TRAINING -> all.add(new OfTraining(sentence, new ArrayList<>()));
                case CHECK -> all.get(all.size() - 1).checks().add(sentence);
            }
        }
        return all;
    }

    /** What of the record it rests on, in the order it is named. */
    public Set<FactRef> facts() {
        return sentences.stream()
                .flatMap(sentence -> sentence.step().facts().stream())
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
