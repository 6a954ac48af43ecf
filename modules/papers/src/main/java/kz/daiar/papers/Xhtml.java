package kz.daiar.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.daiar.kernel.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page behind a paper, as a tree: texts are nodes of it, so nothing ever needs to be escaped. */
final class Xhtml {

    private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
    private static final String STYLE = style();

    /** A place in the page and its name. */
    record Mark(String id, String name) {}

    private final Document document;
    private final Element head;
    private final Element body;

    Xhtml(Language language, String title) {
        document = empty();
        var root = element("html");
        root.setAttribute("lang", language.tag());
        document.appendChild(root);
        head = below(root, "head", null);
        text(head, "title", title);
        meta("subject", title); // PDF/UA asks for one
        text(head, "style", STYLE);
        body = below(root, "body", null);
    }

    private void meta(String name, String content) {
        var meta = below(head, "meta", null);
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    Element body() {
        return body;
    }

    /** A new part at the end of the page; {@code style} may be null. */
    Element add(String name, String style) {
        return below(body, name, style);
    }

    Element below(Element parent, String name, String style) {
        var child = element(name);
        if (style != null) {
            child.setAttribute("class", style);
        }
        parent.appendChild(child);
        return child;
    }

    /** A part that holds a text; its lines are kept. */
    Element text(Element parent, String name, String text) {
        var child = below(parent, name, null);
        var lines = text == null ? List.<String>of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                child.appendChild(element("br"));
            }
            child.appendChild(document.createTextNode(lines.get(i)));
        }
        return child;
    }

    /** Runs at the foot of every page; it must come before what is printed. */
    void foot(String text) {
        var foot = element("div");
        foot.setAttribute("id", "foot");
        foot.appendChild(document.createTextNode(text));
        body.insertBefore(foot, body.getFirstChild());
    }

    Document document(List<Mark> marks) {
        var bookmarks = below(head, "bookmarks", null);
        for (var mark : marks) {
            var bookmark = below(bookmarks, "bookmark", null);
            bookmark.setAttribute("name", mark.name());
            bookmark.setAttribute("href", "#" + mark.id());
        }
        return document;
    }

    private Element element(String name) {
        return document.createElementNS(NAMESPACE, name);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (var in = Xhtml.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
