package kz.daiar.portal.pages;

/** A figure as the page shows it: its number, a line below it, and the address of its list. */
public record WorklistTile(WorklistFigure of, long figure, String small, String query, boolean chosen) {

    public String style() {
        return of.style();
    }

    public String key() {
        return of.getTextKey();
    }
}
