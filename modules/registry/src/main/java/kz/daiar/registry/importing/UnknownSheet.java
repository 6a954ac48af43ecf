package kz.daiar.registry.importing;

import java.util.List;

/** A sheet's headers are of no form: said with the form that comes nearest and what it misses. */
final class UnknownSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sheet;
    private final String form;
    private final transient List<String> missing;

    UnknownSheet(String sheet, String form, List<String> missing) {
        super(sheet, null, false, false);
        this.sheet = sheet;
        this.form = form;
        this.missing = missing;
    }

    String sheet() {
        return sheet;
    }

    String form() {
        return form;
    }

    List<String> missing() {
        return missing;
    }
}
