package kz.daiar.preparation;

/** The paragraphs this room carries out. */
final class Basis {

    /** What preparation is: study at the Academy on the referral of the state body. */
    static final String REFERRAL = "decree-1457/2";

    /** It rests on the state educational order, and on the Academy's requirements and competitive selection. */
    static final String SELECTION = "decree-1457/10";

    /** It follows the programme the Academy approved. */
    static final String PROGRAMME = "decree-1457/11";

    /** The procedures of selection and of study are set in agreement with the authorised body. */
    static final String PROCEDURE = "decree-1457/12";

    private Basis() {}
}
