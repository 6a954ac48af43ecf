package kz.daiar.gazette;

import jakarta.persistence.Embeddable;
import kz.daiar.norms.NormSet;

/** A norm file as it was; {@code amended}: it differs from the one the program came with. */
@Embeddable
record EditionFile(String name, String text, boolean amended) {

    NormSet.Source source() {
        return new NormSet.Source(name, text);
    }
}
