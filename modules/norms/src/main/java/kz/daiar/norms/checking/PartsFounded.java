package kz.daiar.norms.checking;

/** Every part of a rule rests on a paragraph or on a named interpretation. */
final class PartsFounded implements Check {

    @Override
    public void look(CheckedSet set, Findings found) {
        for (var act : set.acts()) {
            for (var element : act.file().elements()) {
                var basis = element.basis();
                if (basis.cites().isEmpty() && basis.interpretations().isEmpty()) {
                    found.at(act.at(element.at())).error("rests-on-nothing");
                }
            }
        }
    }
}
