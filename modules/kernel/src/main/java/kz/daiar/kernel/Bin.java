package kz.daiar.kernel;

/**
 * Business identification number: twelve digits. Its check digit is not demanded: a body is known by the register it
 * stands in, and exports hold older numbers.
 */
public record Bin(String digits) {

    public Bin {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a BIN: " + digits);
        }
    }

    public static boolean isValid(String digits) {
        return TwelveDigits.isTwelveDigits(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
