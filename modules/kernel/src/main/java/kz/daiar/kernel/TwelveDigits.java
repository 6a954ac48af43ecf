package kz.daiar.kernel;

/** The check digit of individual and business identification numbers. */
final class TwelveDigits {

    private static final int LENGTH = 12;
    private static final int MODULUS = 11;

    private TwelveDigits() {}

    static boolean prove(String digits) {
        if (!isTwelveDigits(digits)) {
            return false;
        }
        int check = remainder(digits, 1);
        if (check == MODULUS - 1) {
            check = remainder(digits, 3);
        }
        return check != MODULUS - 1 && check == digit(digits, LENGTH - 1);
    }

    /** Weights run 1…11, or 3…11, 1, 2 in the second pass. */
    private static int remainder(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digit(digits, i) * ((firstWeight - 1 + i) % MODULUS + 1);
        }
        return sum % MODULUS;
    }

    static boolean isTwelveDigits(String digits) {
        return digits != null && digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
