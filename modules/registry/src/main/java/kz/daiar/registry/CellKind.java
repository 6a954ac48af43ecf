package kz.daiar.registry;

/** What a cell of an imported sheet holds, and so how it is read, compared and stored. */
public enum CellKind {
    IIN("text"),
    BIN("text"),
    TEXT("text"),
    /** A part of a person's name: a text of bounded length. */
    NAME("text"),
    /** A day as the workbook keeps it, or written dd.MM.yyyy or yyyy-MM-dd. */
    DAY("date"),
    YEAR("int"),
    /** A whole number above nought. */
    COUNT("int"),
    YES_NO("boolean"),
    /** A code of a closed register of the norms. */
    CODE("text"),
    /** A position category in either script. */
    CATEGORY("text"),
    /** Codes separated by semicolons, of an open register. */
    FIELDS("text[]"),
    /** One code of an open register. */
    FIELD("text");

    private final String sqlType;

    CellKind(String sqlType) {
        this.sqlType = sqlType;
    }

    /** The SQL that makes a stored value of a canonical text. */
    String sql(String text) {
        return this == FIELDS ? "coalesce(string_to_array(" + text + ", ';'), '{}')" : text + "::" + sqlType;
    }
}
