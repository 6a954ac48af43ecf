package kz.daiar.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.daiar.registry.PersonChapter;
import kz.daiar.training.Trainings;

/** A person's trainings as a chapter of his record. */
@ApplicationScoped
public class TrainingChapter implements PersonChapter {

    private final Trainings trainings;

    protected TrainingChapter() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    TrainingChapter(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public String name() {
        return "trainings";
    }

    @Override
    public List<RecordJson> of(String iin) {
        return trainings.of(iin).stream().map(RecordJson::of).toList();
    }
}
