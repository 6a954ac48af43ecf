package kz.daiar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a paper is fit for the archive (PDF/A) and for readers who cannot see (PDF/UA). */
public final class Archival {

    private static final List<PDFAFlavour> ASKED =
            List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archival() {}

    /** @throws Exception when it cannot be read */
    public static void demand(byte[] paper) throws Exception {
        for (var flavour : ASKED) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant())
                        .as(flavour.getId() + " " + result.getFailedChecks())
                        .isTrue();
            }
        }
    }
}
