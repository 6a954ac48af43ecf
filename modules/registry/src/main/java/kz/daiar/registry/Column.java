package kz.daiar.registry;

/**
 * A column of an imported sheet.
 *
 * @param name the house's word for it, the key of its headers
 * @param required whether a row without a value is refused
 * @param mayBeAbsent whether a sheet without the column is still read; the stored value then stays
 * @param register the register of the norms its codes stand in; null when it holds no codes of a closed register
 * @param stored the column of the fact table; null when the value goes elsewhere
 */
public record Column(
        String name, CellKind kind, boolean required, boolean mayBeAbsent, String register, String stored) {

    /** A column whose value may be missing. */
    public static Column optional(String name, CellKind kind) {
        return new Column(name, kind, false, false, null, null);
    }

    /** A column whose value every row must have. */
    public static Column required(String name, CellKind kind) {
        return new Column(name, kind, true, false, null, null);
    }

    public Column in(String register) {
        return new Column(name, kind, required, mayBeAbsent, register, stored);
    }

    public Column storedAs(String stored) {
        return new Column(name, kind, required, mayBeAbsent, register, stored);
    }

    public Column whichMayBeAbsent() {
        return new Column(name, kind, required, true, register, stored);
    }
}
