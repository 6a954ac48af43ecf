package kz.daiar.registry.importing;

import java.util.Set;

/** The closed registers of the norms. */
@FunctionalInterface
public interface KnownCodes {

    /** All codes of the register, in the norms' order. */
    Set<String> of(String register);
}
