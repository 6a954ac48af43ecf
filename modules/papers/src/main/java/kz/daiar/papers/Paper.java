package kz.daiar.papers;

import java.util.ArrayList;
import java.util.List;
import kz.daiar.kernel.Language;
import org.w3c.dom.Element;

/**
 * A document to be printed, built part by part. What it is given are texts, never markup: a name with an angle bracket is
 * printed as it is. Printed, it is a PDF for the archive (PDF/A-2a) that a reader who cannot see can follow (PDF/UA-1): with
 * title, language, headings as bookmarks, tables with headers.
 */
public final class Paper {

    /** A thing and what is said of it; {@code value} may have several lines. */
    public record Line(String name, String value) {}

    private final Xhtml page;
    private final List<Xhtml.Mark> marks = new ArrayList<>();

    private Paper(Language language, String title) {
        this.page = new Xhtml(language, title);
    }

    /** An empty sheet; the title is its property, not yet a heading. */
    public static Paper in(Language language, String title) {
        return new Paper(language, title);
    }

    /** The head of the first page: whose paper it is, and what of. */
    public Paper letterhead(String house, String about) {
        var head = page.add("div", "letterhead");
        page.text(page.below(head, "p", null), "b", house);
        page.text(head, "p", about);
        return this;
    }

    /** The heading of the whole, with a line below it. */
    public Paper title(String text, String about) {
        page.text(page.body(), "h1", text);
        page.text(page.body(), "p", about).setAttribute("class", "about");
        return this;
    }

    /** A heading; it stands among the bookmarks. */
    public Paper section(String heading) {
        var mark = new Xhtml.Mark("part" + (marks.size() + 1), heading);
        page.text(page.body(), "h2", heading).setAttribute("id", mark.id());
        marks.add(mark);
        return this;
    }

    public Paper text(String text) {
        page.text(page.body(), "p", text);
        return this;
    }

    /** A smaller text for what need not be read first. */
    public Paper note(String text) {
        page.text(page.body(), "p", text).setAttribute("class", "note");
        return this;
    }

    /** Things and what is said of them, one below the other, under the heading before. */
    public Paper lines(List<Line> lines) {
        var table = page.add("table", "lines");
        var body = page.below(table, "tbody", null);
        for (var line : lines) {
            var row = page.below(body, "tr", null);
            page.text(row, "th", line.name()).setAttribute("scope", "row");
            page.text(row, "td", line.value());
        }
        return this;
    }

    /** A table under the heading before; each row has a cell for each column, a cell may have several lines. */
    public Paper table(List<String> columns, List<List<String>> rows) {
        var table = page.add("table", null);
        var head = page.below(page.below(table, "thead", null), "tr", null);
        columns.forEach(column -> page.text(head, "th", column).setAttribute("scope", "col"));
        var body = page.below(table, "tbody", null);
        for (var cells : rows) {
            var row = page.below(body, "tr", null);
            cells.forEach(cell -> page.text(row, "td", cell));
        }
        return this;
    }

    /** Sentences that follow from one another, numbered. */
    public Paper steps(List<String> sentences) {
        var list = page.add("ol", null);
        sentences.forEach(sentence -> page.text(list, "li", sentence));
        return this;
    }

    /** The words of somebody else in their own language, after where they stand. */
    public Paper quote(String source, Language language, String words) {
        page.text(page.body(), "p", source).setAttribute("class", "source");
        Element quote = page.add("blockquote", null);
        quote.setAttribute("lang", language.tag());
        words.lines().filter(line -> !line.isBlank()).forEach(line -> page.text(quote, "p", line));
        return this;
    }

    /** A square that a telephone reads as {@code address}, and the words that stand beside it. */
    public Paper square(String address, String words) {
        var part = page.add("table", "square");
        var row = page.below(page.below(part, "tbody", null), "tr", null);
        var image = page.below(page.below(row, "td", "code"), "img", null);
        image.setAttribute("src", SquareCode.of(address));
        image.setAttribute("alt", address);
        page.text(row, "td", words);
        return this;
    }

    /** What stands at the foot of every page, beside the number of the page. */
    public Paper foot(String text) {
        page.foot(text);
        return this;
    }

    /** The printed document. */
    public byte[] pdf() {
        return Press.print(page.document(marks));
    }
}
