package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;

/** The words on a career's time line. */
@RequestScoped
public class CareerNames implements TimeLine.Names {

    private final PageTexts texts;
    private final LawWords law;
    private final HouseDay day;

    protected CareerNames() {
        this(null, null, null); // for the CDI client proxy only
    }

    @Inject
    CareerNames(PageTexts texts, LawWords law, HouseDay day) {
        this.texts = texts;
        this.law = law;
        this.day = day;
    }

    @Override
    public String post(Facts.Appointment post) {
        return joined(
                post.category(),
                law.name("population", post.population()),
                post.leading() ? texts.say("post.leading") : null,
                post.acting() ? texts.say("post.acting") : null,
                day.written(post.from()) + "–" + day.written(post.to()));
    }

    @Override
    public String appraisal(Facts.Appraisal appraisal) {
        return joined(
                String.valueOf(appraisal.year()),
                texts.say(appraisal.unsatisfactory() ? "appraisal.bad" : "appraisal.good"),
                day.written(appraisal.day()));
    }

    @Override
    public String training(Facts.Training training) {
        return joined(
                law.name("kind", training.kind()),
                law.name("venue", training.venue()),
                texts.say("training.so-many-hours", training.hours()),
                day.written(training.from()) + "–" + day.written(training.to()));
    }

    @Override
    public String duty(Duty duty) {
        return joined(
                law.name("kind", duty.kind()),
                law.name("status", duty.status().name()),
                day.written(duty.arose()) + "–" + day.written(duty.due()));
    }

    @Override
    public String style(Duty duty) {
        return law.style(duty.status());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
