package kz.daiar.benchmarks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.Facts;

/** The invented employers: ministries with their departments, universities, colleges. */
public final class Employers {

    private static final int MINISTRIES = 30;
    private static final int DEPARTMENTS = 34;
    private static final int UNIVERSITIES = 24;
    private static final int COLLEGES = 96;
    private static final List<Facts.Adoption> UNIVERSITY_RULES =
            List.of(new Facts.Adoption("kazguu", LocalDate.of(2021, 1, 1), null));

    private final List<MadeEmployer> all = new ArrayList<>();
    private final int firstUniversity;
    private final int firstCollege;

    public Employers() {
        for (int ministry = 0; ministry < MINISTRIES; ministry++) {
            ministry(ministry);
        }
        firstUniversity = all.size();
        for (int i = 0; i < UNIVERSITIES; i++) {
            add("UNIVERSITY", "UNIVERSITY", "Университет " + i, null, UNIVERSITY_RULES);
        }
        firstCollege = all.size();
        for (int i = 0; i < COLLEGES; i++) {
            add("EDUCATION", "EDUCATION_ORG", "Колледж " + i, null, List.of());
        }
    }

    private void ministry(int number) {
        add("STATE_BODY", "CENTRAL", "Министрлік " + number, null, List.of());
        var bin = all.get(all.size() - 1).bin();
        for (int i = 0; i < DEPARTMENTS; i++) {
            var level = i % 2 == 0 ? "TERRITORIAL" : "LOCAL_EXECUTIVE";
            add("STATE_BODY", level, "Министрлік " + number + ", департамент " + i, bin, List.of());
        }
    }

    private void add(String kind, String level, String name, String parent, List<Facts.Adoption> adoptions) {
        long id = all.size() + 1;
        var bin = String.format("95014%07d", id);
        all.add(new MadeEmployer(id, bin, kind, level, name, name, parent, adoptions));
    }

    public List<MadeEmployer> all() {
        return all;
    }

    /** A place to serve for somebody of a population, the index into {@link #all}. */
    int any(String population, Chance chance) {
        return switch (population) {
            case "FACULTY", "ADMIN_LEADER", "ADMIN_STAFF" -> firstUniversity + chance.below(UNIVERSITIES);
            case "EDUCATION_LEADER", "EDUCATION_SPECIALIST" -> firstCollege + chance.below(COLLEGES);
            default -> chance.below(firstUniversity);
        };
    }
}
