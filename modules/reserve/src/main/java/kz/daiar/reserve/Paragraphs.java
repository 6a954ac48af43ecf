package kz.daiar.reserve;

/**
 * The paragraphs of which the rules stand here in Java, since they hold no number and no list to keep in a norm file. All
 * others are cited as the norms in force name them ({@link Law.Cites}).
 */
final class Paragraphs {

    /** A reserve is there to fill a vacancy: whoever is appointed leaves it. */
    static final String PURPOSE = "reserve/1";

    /** Two lists: those ready now, and those who can be prepared within a set time. */
    static final String LISTS = "reserve/7";

    /** Work with the reserve foresees upgrading and retraining, which fill what is missing. */
    static final String TRAINING = "reserve/12";

    private Paragraphs() {}
}
