package kz.daiar.norms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.daiar.kernel.DateRange;
import kz.daiar.kernel.LocalText;

/**
 * The codes facts and rules are written in, register by register, with their names. Codes of the open registers
 * {@code field} and {@code profile} need not be listed: an unlisted one is shown as itself.
 */
public final class Vocabulary {

    private static final Set<String> OPEN = Set.of("field", "profile", "category");

    /** The registers rules and facts take their codes from; {@code ground} is filled by the acts. */
    public static final List<String> REGISTERS = List.of(
            "employer-kind",
            "level",
            "population",
            "category",
            "kind",
            "venue",
            "form",
            "funding",
            "sponsor",
            "gap",
            "status",
            "field",
            "profile",
            "competence",
            "document",
            "length",
            "criterion",
            "method",
            "reserve-aim",
            "reserve-activity",
            "acting-reason");

    private final Map<String, Map<String, Entry>> registers;

    /**
     * One code.
     *
     * @param act for a population, the act that speaks of it; else null
     * @param listed days it is in the register, or null when it always is
     */
    public record Entry(LocalText name, String act, DateRange listed) {

        public boolean isListed(LocalDate day) {
            return listed == null || listed.contains(day);
        }

        /** The first day it is in the register; null when it was there ever since. */
        public LocalDate firstDay() {
            return listed == null || listed.from().equals(LocalDate.MIN) ? null : listed.from();
        }

        /** The last day it is there; null while it has none. */
        public LocalDate lastDay() {
            return listed == null ? null : listed.last();
        }
    }

    public Vocabulary(Map<String, Map<String, Entry>> registers) {
        this.registers = registers;
    }

    /** The names of the registers in their order. */
    public Set<String> registers() {
        return registers.keySet();
    }

    /** Whether the register lists the code. */
    public boolean knows(String register, String code) {
        return register(register).containsKey(code);
    }

    /** Whether the code may be used: listed, or any in an open register. */
    public boolean accepts(String register, String code) {
        return OPEN.contains(register) || knows(register, code);
    }

    /** The codes of a register in their order. */
    public Set<String> codes(String register) {
        return register(register).keySet();
    }

    /** The entries of a register in their order; none when there is no such register. */
    public Map<String, Entry> entries(String register) {
        return registers.getOrDefault(register, Map.of());
    }

    /** The name of a code; an unlisted code is its own name. */
    public LocalText name(String register, String code) {
        var entry = register(register).get(code);
        return entry == null ? LocalText.same(code) : entry.name();
    }

    public List<LocalText> names(String register, List<String> codes) {
        return codes.stream().map(code -> name(register, code)).toList();
    }

    /** The act that speaks of a population, or null. */
    public String actOf(String population) {
        var entry = register("population").get(population);
        return entry == null ? null : entry.act();
    }

    /** @throws IllegalArgumentException when there is no such register: a defect of the program */
    private Map<String, Entry> register(String register) {
        var codes = registers.get(register);
        if (codes == null) {
            throw new IllegalArgumentException("no register '" + register + "'");
        }
        return codes;
    }

    Vocabulary with(String register, Map<String, Entry> more) {
        var all = new LinkedHashMap<>(registers);
        var codes = new LinkedHashMap<>(all.getOrDefault(register, Map.of()));
        codes.putAll(more);
        all.put(register, codes);
        return new Vocabulary(all);
    }
}
