package kz.daiar.norms.reading;

/** Where a value stands: file (or null for a message), line (0 when unknown) and field, as {@code person.appraisals[0].year}. */
public record Place(String file, int line, String field) {

    Place key(String name) {
        return new Place(file, line, field.isEmpty() ? name : field + "." + name);
    }

    Place at(int line) {
        return new Place(file, line, field);
    }

    @Override
    public String toString() {
        var where = file == null ? "" : file + ":" + line + ": ";
        return field.isEmpty() ? where : where + field + ": ";
    }
}
