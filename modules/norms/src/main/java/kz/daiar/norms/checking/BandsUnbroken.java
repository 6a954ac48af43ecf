package kz.daiar.norms.checking;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.norms.rule.Calculations.CourseLength;
import kz.daiar.norms.rule.Calculations.WorkOff;
import kz.daiar.norms.rule.HoursRule;

/** Bands of sums and of hours leave no number out and take none twice, but for holes that are named. */
final class BandsUnbroken implements Check {

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var act : set.acts()) {
            var calculations = act.file().calculations();
            if (calculations.workOff() != null) {
                sums(act, calculations.workOff(), found);
            }
            lengths(act, calculations.courseLengths(), false, found);
            lengths(act, calculations.courseLengths(), true, found);
            hours(act, found);
        }
    }

    private static void sums(CheckedAct act, WorkOff workOff, Findings found) {
        var bands = new ArrayList<Scale.Band>();
        for (int i = 0; i < workOff.bands().size(); i++) {
            var band = workOff.bands().get(i);
            var laid = Scale.SUMS.band(act.at("work-off.bands[" + i + "]"), band.amount());
            bands.add(laid);
            if (band.hole()) {
                found.at(laid.place(), null, Scale.SUMS.all(laid).shown())
                        .note("hole-sums", band.months(), band.basis().interpretations());
            }
        }
        var gaps = Scale.SUMS.gaps(sound(bands, found));
        told(gaps.before(), "band-hole", found);
        told(gaps.between(), "band-hole", found);
        told(gaps.twice(), "band-overlap", found);
        told(gaps.behind(), "band-hole", found);
    }

    /** Hours below the first band or behind the last are no course: the act refuses them. */
    private static void lengths(CheckedAct act, List<CourseLength> lengths, boolean abroad, Findings found) {
        var bands = new ArrayList<Scale.Band>();
        for (int i = 0; i < lengths.size(); i++) {
            if (lengths.get(i).abroad() == abroad) {
                bands.add(Scale.HOURS.band(
                        act.at("course-lengths[" + i + "]"), lengths.get(i).hours()));
            }
        }
        var gaps = Scale.HOURS.gaps(sound(bands, found));
        gaps.before().forEach(gap -> found.at(gap.place(), null, gap.shown()).note("hole-hours"));
        told(gaps.between(), "band-hole", found);
        told(gaps.twice(), "band-overlap", found);
        gaps.behind().forEach(gap -> found.at(gap.place(), null, gap.shown()).note("hole-hours"));
    }

    private static void told(List<Scale.Stretch> stretches, String code, Findings found) {
        stretches.forEach(
                stretch -> found.at(stretch.place(), null, stretch.shown()).error(code));
    }

    /** The bands that hold a number; those that hold none are told. */
    private static List<Scale.Band> sound(List<Scale.Band> bands, Findings found) {
        bands.stream().filter(Scale.Band::isEmpty).forEach(band -> found.at(band.place())
                .error("band-empty"));
        return bands.stream().filter(band -> !band.isEmpty()).toList();
    }

    private static void hours(CheckedAct act, Findings found) {
        for (var duty : act.file().duties()) {
            for (int i = 0; i < duty.wordings().size(); i++) {
                hours(
                        act,
                        "duties." + duty.id() + ".versions[" + i + "].hours",
                        duty.wordings().get(i).hours(),
                        found);
            }
        }
        var checks = act.file().calculations().programmes();
        for (int i = 0; i < checks.size(); i++) {
            hours(act, "programme-checks[" + i + "]", checks.get(i).hours(), found);
        }
    }

    private static void hours(CheckedAct act, String at, HoursRule hours, Findings found) {
        if (hours != null && hours.min() != null && hours.max() != null && hours.min() > hours.max()) {
            found.at(act.at(at), null, hours.min() + " > " + hours.max()).error("band-empty");
        }
    }
}
