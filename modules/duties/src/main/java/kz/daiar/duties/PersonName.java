package kz.daiar.duties;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Surname, name, patronymic in one line. */
final class PersonName {

    private PersonName() {}

    static String of(String surname, String name, String patronymic) {
        return Stream.of(surname, name, patronymic)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
