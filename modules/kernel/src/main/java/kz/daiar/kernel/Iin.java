package kz.daiar.kernel;

/** Individual identification number: twelve digits, the last of which proves the others. */
public record Iin(String digits) {

    public Iin {
        if (!TwelveDigits.prove(digits)) {
            throw new IllegalArgumentException("not an IIN: " + digits);
        }
    }

    public static boolean isValid(String digits) {
        return TwelveDigits.prove(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
