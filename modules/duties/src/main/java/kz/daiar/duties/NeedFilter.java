package kz.daiar.duties;

/**
 * Which needs a list holds.
 *
 * @param employer BIN of a body, which stands for its subtree too; null for all the viewer sees
 * @param kind of training, or null for all
 * @param source the room that raised them, or null for all
 * @param state how they stand, or null for all
 */
public record NeedFilter(String employer, String kind, String source, NeedItem.State state) {

    /** Those of a kind that are to be met yet. */
    public static NeedFilter open(String employer, String kind) {
        return new NeedFilter(employer, kind, null, NeedItem.State.OPEN);
    }
}
