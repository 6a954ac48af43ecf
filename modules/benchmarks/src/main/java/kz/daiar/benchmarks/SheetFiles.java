package kz.daiar.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.benchmarks.people.MadeEmployer;
import kz.daiar.benchmarks.people.MadePerson;
import kz.daiar.benchmarks.people.Population;
import kz.daiar.norms.Facts.Appointment;

/** The population as the files a personnel service sends. */
final class SheetFiles {

    private static final String EMPLOYERS =
            "БИН;Вид;Уровень;Наименование (каз);Наименование (рус);Регион;БИН вышестоящего органа";
    private static final String STAFF =
            "ИИН;Фамилия;Имя;Отчество;Дата рождения;БИН органа;Корпус;Категория;Руководящая;Функции;Профиль сертификации;"
                    + "Дата назначения;Дата освобождения;Приказ №;Исполняющий обязанности";
    private static final String APPRAISALS = "ИИН;Год;Дата оценки;Неудовлетворительно;Направление";
    private static final String TRAININGS =
            "ИИН;Вид обучения;Место обучения;Форма;Часы;Начало;Окончание;Направление;Финансирование";

    private final Path folder;
    private long rows;

    private SheetFiles(Path folder) {
        this.folder = folder;
    }

    static SheetFiles of(Population population, Path folder) throws IOException {
        var files = new SheetFiles(folder);
        files.write(population);
        return files;
    }

    /** The files, and how many rows stand in them. */
    List<String> names() {
        return List.of("employers", "staff", "appraisals", "trainings").stream()
                .map(name -> folder.resolve(name + ".csv").toString())
                .toList();
    }

    long rows() {
        return rows;
    }

    private void write(Population population) throws IOException {
        try (var employers = file("employers", EMPLOYERS);
                var staff = file("staff", STAFF);
                var appraisals = file("appraisals", APPRAISALS);
                var trainings = file("trainings", TRAININGS)) {
            population.employers().forEach(employer -> employer(employer, employers));
            population.people().forEach(person -> {
                staff(person, population.employers(), staff);
                appraisals(person, appraisals);
                trainings(person, trainings);
            });
        }
    }

    private BufferedWriter file(String name, String head) throws IOException {
        var writer = Files.newBufferedWriter(folder.resolve(name + ".csv"));
        writer.write(head + "\n");
        return writer;
    }

    private void row(BufferedWriter file, Object... cells) {
        var texts = new ArrayList<String>(cells.length);
        for (var cell : cells) {
            texts.add(text(cell));
        }
        try {
            file.write(String.join(";", texts) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDate day) {
            return String.format("%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        if (cell instanceof List<?> codes) {
            return codes.isEmpty()
                    ? ""
                    : '"'
                            + String.join(
                                    ";", codes.stream().map(Object::toString).toList())
                            + '"';
        }
        return cell instanceof Boolean yes ? (yes ? "да" : "нет") : cell.toString();
    }

    private void employer(MadeEmployer employer, BufferedWriter file) {
        row(
                file,
                employer.bin(),
                employer.kind(),
                employer.level(),
                employer.nameKk(),
                employer.nameRu(),
                null,
                employer.parent());
    }

    private void staff(MadePerson person, List<MadeEmployer> employers, BufferedWriter file) {
        for (int i = 0; i < person.employers().size(); i++) {
            Appointment post = person.facts().appointments().get(i);
            row(
                    file,
                    person.iin(),
                    person.surname(),
                    person.name(),
                    null,
                    person.birth(),
                    employers.get(person.employers().get(i)).bin(),
                    post.population(),
                    post.category(),
                    post.leading(),
                    post.functions(),
                    post.certification(),
                    post.from(),
                    post.to(),
                    post.source(),
                    post.acting());
        }
    }

    private void appraisals(MadePerson person, BufferedWriter file) {
        for (var appraisal : person.facts().appraisals()) {
            row(file, person.iin(), appraisal.year(), appraisal.day(), appraisal.unsatisfactory(), appraisal.areas());
        }
    }

    private void trainings(MadePerson person, BufferedWriter file) {
        for (var training : person.facts().trainings()) {
            row(
                    file,
                    person.iin(),
                    training.kind(),
                    training.venue(),
                    training.form(),
                    training.hours(),
                    training.from(),
                    training.to(),
                    training.fields(),
                    training.funding());
        }
    }
}
