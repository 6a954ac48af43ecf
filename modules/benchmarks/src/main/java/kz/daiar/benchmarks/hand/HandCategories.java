package kz.daiar.benchmarks.hand;

import java.util.List;

/** Where retraining of corps B is taken, by the category. */
final class HandCategories {

    private static final List<String> ACADEMY = List.of("ACADEMY");
    private static final List<String> CENTRE = List.of("REGIONAL_CENTRE");

    private HandCategories() {}

    static List<String> venues(String category) {
        if (category == null) {
            return List.of();
        }
        int dash = category.lastIndexOf('-');
        int number = Integer.parseInt(category, dash + 1, category.length(), 10);
        return switch (category.substring(0, dash)) {
            case "A", "B" -> ACADEMY;
            case "C" -> number <= 5 ? ACADEMY : List.of();
            case "C-O" -> number <= 2 ? ACADEMY : upTo(6, number);
            case "D" -> number <= 3 ? ACADEMY : upTo(5, number);
            case "D-O" -> number <= 2 ? ACADEMY : upTo(6, number);
            case "E" -> number <= 2 ? ACADEMY : upTo(5, number);
            case "C-R", "E-R" -> upTo(5, number);
            case "E-G" -> upTo(4, number);
            default -> List.of();
        };
    }

    private static List<String> upTo(int last, int number) {
        return number <= last ? CENTRE : List.of();
    }
}
