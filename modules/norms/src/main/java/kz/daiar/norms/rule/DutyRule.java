package kz.daiar.norms.rule;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.DateRange;

/**
 * One wording of one duty: what makes it arise, by when it is met and by what.
 *
 * @param forms null when any form will do
 * @param hours null when the act sets no volume
 * @param parts null when the volume is taken as one course
 * @param direction null when any field will do
 * @param basis paragraphs and interpretations of the rule as a whole
 * @param lapse what the end of a duty at leaving rests on
 */
public record DutyRule(
        String id,
        String act,
        String kind,
        String ground,
        DateRange inForce,
        Trigger trigger,
        Term term,
        VenueRule venue,
        FormRule forms,
        HoursRule hours,
        PartsRule parts,
        DirectionRule direction,
        Basis basis,
        Basis lapse) {

    /** The same wording, in force in another range. */
    public DutyRule during(DateRange other) {
        return new DutyRule(
                id, act, kind, ground, other, trigger, term, venue, forms, hours, parts, direction, basis, lapse);
    }

    /** The same wording with another rule of venue. */
    public DutyRule at(VenueRule other) {
        return new DutyRule(
                id, act, kind, ground, inForce, trigger, term, other, forms, hours, parts, direction, basis, lapse);
    }

    /** Its parts and what each rests on; {@code at}: where the wording stands in its norm file. */
    public List<Element> elements(String at) {
        var elements = new ArrayList<Element>();
        elements.add(new Element("rule", at, basis));
        elements.add(new Element("trigger", at + ".trigger", trigger.basis()));
        elements.add(new Element("term", at + "." + term.act().word(), term.basis()));
        elements.addAll(venue.elements(at + ".venue"));
        add(elements, "forms", at, forms == null ? null : forms.basis());
        add(elements, "hours", at, hours == null ? null : hours.basis());
        add(elements, "parts", at, parts == null ? null : parts.basis());
        add(elements, "direction", at, direction == null ? null : direction.basis());
        add(elements, "lapses", at, lapse);
        return List.copyOf(elements);
    }

    private static void add(List<Element> elements, String name, String at, Basis basis) {
        if (basis != null) {
            elements.add(new Element(name, at + "." + name, basis));
        }
    }

    /** All wordings of one duty, by the day they came into force. */
    public record History(String id, List<DutyRule> wordings) {

        /** The parts of all its wordings. */
        public List<Element> elements() {
            var elements = new ArrayList<Element>();
            for (int i = 0; i < wordings.size(); i++) {
                elements.addAll(wordings.get(i).elements("duties." + id + ".versions[" + i + "]"));
            }
            return elements;
        }
    }
}
