package kz.daiar.norms.checking;

/** The header of an act: whom it binds, while it is in force, when it was last compared with the act. */
final class HeadersSound implements Check {

    private static final String KIND = "employer-kind";

    @Override
    public void look(CheckedSet set, Findings found) {
        set.acts().forEach(act -> {
            binds(act, set, found);
            inForce(act, found);
            interpretations(act, set, found);
            verified(act, set, found);
        });
        populations(set, found);
    }

    private static void binds(CheckedAct act, CheckedSet set, Findings found) {
        for (var kind : act.file().act().binds()) {
            if (!set.vocabulary().entries(KIND).containsKey(kind)) {
                found.at(act.at("act.binds")).error("unknown-code", kind, KIND);
            }
        }
    }

    private static void inForce(CheckedAct act, Findings found) {
        var ranges = act.file().act().inForce();
        for (int i = 1; i < ranges.size(); i++) {
            var earlier = ranges.subList(0, i);
            var range = ranges.get(i);
            if (earlier.stream().anyMatch(range::overlaps)) {
                found.at(act.at("act.in-force[" + i + "]"), range.from(), null).error("in-force-overlap");
            }
        }
    }

    private static void interpretations(CheckedAct act, CheckedSet set, Findings found) {
        act.headInterpretations()
                .filter(id -> !set.interpretations().containsKey(id.text()))
                .forEach(id -> found.at(id.place()).error("no-interpretation", id.text()));
    }

    private static void verified(CheckedAct act, CheckedSet set, Findings found) {
        var verified = act.file().act().verified();
        if (verified == null) {
            found.at(act.at("act")).note("never-verified", act.slug());
        } else if (set.today().isAfter(verified.through())) {
            found.at(act.at("act.verified"), set.today(), null).note("verified-passed", verified.through());
        }
    }

    /** A population names the act that speaks of it. */
    private static void populations(CheckedSet set, Findings found) {
        if (!set.complete()) {
            return;
        }
        set.vocabulary().entries("population").forEach((population, entry) -> {
            if (entry.act() != null
                    && set.acts().stream().noneMatch(act -> act.slug().equals(entry.act()))) {
                var place =
                        Trees.deepest(set.words(), "population." + population).place();
                found.at(place).note("act-not-loaded", population, entry.act());
            }
        });
    }
}
