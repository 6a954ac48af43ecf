package kz.daiar.lawlibrary;

import jakarta.persistence.Embeddable;
import kz.daiar.norms.NormSet;

/** A file of a draft; {@code cases}: it holds acceptance cases, else it is a norm file. */
@Embeddable
public record DraftFile(String name, String text, boolean cases) {

    NormSet.Source source() {
        return new NormSet.Source(name, text);
    }
}
