package kz.daiar.lawlibrary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.daiar.kernel.LocalText;
import kz.daiar.lawlibrary.LawLibrary;
import kz.daiar.norms.Vocabulary;

/** {@code GET norms/vocabulary}: the codes facts and rules are written in, register by register, with their names. */
@Path("norms/vocabulary")
@RequestScoped
@RolesAllowed({
    "HR_OFFICER",
    "HEAD",
    "AUTHORISED_BODY",
    "PROVIDER",
    "UNIT_HEAD",
    "SERVANT",
    "LAWYER",
    "AUDITOR",
    "ADMIN",
    "SYSTEM"
})
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class VocabularyResource {

    private final LawLibrary library;

    protected VocabularyResource() {
        this(null); // for the CDI client proxy only
    }

    @Inject
    public VocabularyResource(LawLibrary library) {
        this.library = library;
    }

    /**
     * A code on the wire.
     *
     * @param act for a population, the act that speaks of it
     * @param from, to the days it is in the register, both in; null where it always was or still is
     */
    public record Code(String code, LocalText name, String act, LocalDate from, LocalDate to) {

        static Code of(String code, Vocabulary.Entry entry) {
            return new Code(code, entry.name(), entry.act(), entry.firstDay(), entry.lastDay());
        }
    }

    @GET
    public Map<String, List<Code>> registers() {
        var vocabulary = library.norms().vocabulary();
        var registers = new LinkedHashMap<String, List<Code>>();
        for (var register : vocabulary.registers()) {
            registers.put(
                    register,
                    vocabulary.entries(register).entrySet().stream()
                            .map(entry -> Code.of(entry.getKey(), entry.getValue()))
                            .toList());
        }
        return registers;
    }
}
