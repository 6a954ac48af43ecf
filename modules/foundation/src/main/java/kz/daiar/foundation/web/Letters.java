package kz.daiar.foundation.web;

/** What a text may hold: neither the database nor a workbook keeps control characters or half a pair of surrogates. */
final class Letters {

    private Letters() {}

    static boolean areWritable(String text) {
        return text.codePoints().allMatch(Letters::isWritable);
    }

    private static boolean isWritable(int letter) {
        if (letter == '\t' || letter == '\n' || letter == '\r') {
            return true;
        }
        return !Character.isISOControl(letter)
                && !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                && letter != 0xFFFE
                && letter != 0xFFFF;
    }
}
