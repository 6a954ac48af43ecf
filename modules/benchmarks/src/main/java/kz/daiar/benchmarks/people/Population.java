package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.kernel.Iin;
import kz.daiar.norms.Facts;

/** Invented people in the mix of a civil service: mostly corps B, some corps A, political, university and education staff. */
public final class Population {

    /** The day the people are judged on; nothing is dated after it but a few ends. */
    public static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static final long SEED = 1457;
    private static final List<String> SURNAMES = List.of(
            "Бекетова",
            "Ким",
            "Әбілова",
            "Жұмабаев",
            "Қасымова",
            "Ещанов",
            "Нұрғали",
            "Оспанова",
            "Сәрсенов",
            "Үмбетов");
    private static final List<String> NAMES =
            List.of("Гүлнар", "Әсел", "Ерлан", "Айгүл", "Данияр", "Мөлдір", "Қайрат", "Шолпан", "Жанна", "Ілияс");
    private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] OTHER_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private final Employers employers = new Employers();
    private final int size;

    public Population(int size) {
        this.size = size;
    }

    public int size() {
        return size;
    }

    public List<MadeEmployer> employers() {
        return employers.all();
    }

    /** All people in the order of their ids; made anew each time, so that nothing need be kept. */
    public Stream<MadePerson> people() {
        return IntStream.rangeClosed(1, size).mapToObj(this::person);
    }

    private MadePerson person(int id) {
        var chance = new Chance(SEED, id);
        var service = new MadeService(chance, employers).made();
        var appraisals = new MadeAppraisals(chance, service.appointments()).made();
        var trainings = new MadeTrainings(chance, service.appointments()).made();
        var plan = new MadePlan(chance, service.appointments()).made();
        var birth = Chance.day(LocalDate.of(1958, 1, 1).toEpochDay() + chance.below(13_000));
        return new MadePerson(
                id,
                iin(id, birth),
                SURNAMES.get(chance.below(SURNAMES.size())) + suffix(id),
                NAMES.get(chance.below(NAMES.size())),
                birth,
                new Facts(service.appointments(), plan, appraisals, trainings),
                service.employers());
    }

    /** Names of a whole country are more than ten: a tail of letters tells them apart. */
    private static String suffix(int id) {
        return "" + (char) ('а' + id % 32) + (char) ('а' + id / 32 % 32);
    }

    private static String iin(int id, LocalDate birth) {
        var stem = String.format(
                "%02d%02d%02d%05d", birth.getYear() % 100, birth.getMonthValue(), birth.getDayOfMonth(), id % 100_000);
        int check = weighed(stem, WEIGHTS);
        check = check == 10 ? weighed(stem, OTHER_WEIGHTS) : check;
        var iin = stem + check % 10;
        return Iin.isValid(iin) ? iin : iin(id, birth.plusDays(1));
    }

    private static int weighed(String stem, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (stem.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
