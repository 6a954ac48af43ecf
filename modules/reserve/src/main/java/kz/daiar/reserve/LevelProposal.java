package kz.daiar.reserve;

import java.time.LocalDate;
import java.util.List;
import kz.daiar.kernel.LocalText;

/**
 * What speaks for another level of a quality than the one confirmed last; a person confirms it or does not (reserve/6, 8).
 *
 * @param proposed a level more for each piece that speaks for it, up to the one asked, and one less for each that speaks against
 * @param pieces recorded since a level was confirmed
 */
public record LevelProposal(Readiness.Gap gap, int proposed, List<Piece> pieces) {

    /**
     * A fact about the member.
     *
     * @param kind TRAINING, ACTING, ACTIVITY or APPRAISAL
     * @param reference the record, for example {@code activity:17}
     * @param against whether it speaks against him
     */
    public record Piece(String kind, LocalDate day, LocalText words, String reference, boolean against) {}

    static LevelProposal of(Readiness.Gap gap, List<Piece> pieces) {
        int confirmed = gap.shown() == null ? 0 : gap.shown().level();
        long against = pieces.stream().filter(Piece::against).count();
        long speaking = pieces.size() - 2 * against;
        int proposed = (int) Math.min(Math.max(confirmed, gap.quality().required()), confirmed + speaking);
        return new LevelProposal(gap, Math.max(0, proposed), pieces);
    }

    /** Whether it differs from what is confirmed. */
    public boolean isAnother() {
        return proposed > 0 && (gap.shown() == null || gap.shown().level() != proposed);
    }
}
