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
        unbroken(Scale.SUMS, bands, found);
    }

    private static void lengths(CheckedAct act, List<CourseLength> lengths, boolean abroad, Findings found) {
        var bands = new ArrayList<Scale.Band>();
        for (int i = 0; i < lengths.size(); i++) {
            var length = lengths.get(i);
            if (length.abroad() == abroad) {
                var laid = Scale.HOURS.band(act.at("course-lengths[" + i + "]"), length.hours());
                bands.add(laid);
                if (length.isHole()) {
                    found.at(laid.place(), null, Scale.HOURS.all(laid).shown())
                            .note("hole-hours", length.basis().interpretations());
                }
            }
        }
        unbroken(Scale.HOURS, bands, found);
    }

    private static void unbroken(Scale scale, List<Scale.Band> bands, Findings found) {
        var gaps = scale.gaps(sound(bands, found));
        told(gaps.holes(), "band-hole", found);
        told(gaps.twice(), "band-overlap", found);
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
