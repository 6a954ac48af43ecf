package kz.daiar.duties;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.daiar.norms.NormSet;

/** Judges people by the loaded norms from the facts known at a moment. */
final class Judgement {

    private final FactReader reader;
    private final Moment moment;
    private final NormSet norms;

    Judgement(Connection connection, Moment moment, NormSet norms) {
        this.reader = new FactReader(connection, moment);
        this.moment = moment;
        this.norms = norms;
    }

    List<JudgedPerson> judge(Collection<Long> people) throws SQLException {
        return reader.read(people).stream().map(this::judge).toList();
    }

    /** The same, by the person's id. */
    Map<Long, JudgedPerson> byPerson(Collection<Long> people) throws SQLException {
        return judge(people).stream()
                .collect(Collectors.toMap(one -> one.facts().person(), Function.identity()));
    }

    private JudgedPerson judge(PersonFacts person) {
        return of(person, moment.asOf(), norms);
    }

    static JudgedPerson of(PersonFacts person, LocalDate day, NormSet norms) {
        return new JudgedPerson(person, person.employerOn(day), norms.evaluate(person.facts(), day));
    }
}
