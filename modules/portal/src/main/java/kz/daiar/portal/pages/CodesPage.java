package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.daiar.lawlibrary.LawLibrary;
import kz.daiar.norms.Vocabulary;

/** The registers of codes the norms are written in: categories of positions, documents, kinds, venues and the others. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    LawLibrary library;

    /** A code and what is known of it; {@code act}, the slug of the act that speaks of it, is null but for populations. */
    public record Code(String code, Vocabulary.Entry entry, String act) {}

    /** The names of the registers in their order. */
    public List<String> getRegisters() {
        return List.copyOf(vocabulary().registers());
    }

    /** The codes of a register in their order. */
    public List<Code> codes(String register) {
        return vocabulary().entries(register).entrySet().stream()
                .map(one ->
                        new Code(one.getKey(), one.getValue(), one.getValue().act()))
                .toList();
    }

    private Vocabulary vocabulary() {
        return library.norms().vocabulary();
    }
}
