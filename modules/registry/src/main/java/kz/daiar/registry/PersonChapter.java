package kz.daiar.registry;

import java.util.List;

/**
 * How a later room contributes what it keeps about a person to his record. Found among the beans of all rooms; asked
 * within the transaction that reads the person, for viewers who may see him.
 */
public interface PersonChapter {

    /** The member of the answer, for example {@code trainings}. */
    String name();

    /** What is written there: records that JSON can show. */
    List<?> of(String iin);
}
