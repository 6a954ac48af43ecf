package kz.daiar.portal.pages;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A whole file as the answer to a request. */
final class FileAnswer {

    private static final String PDF = "application/pdf";

    private FileAnswer() {}

    /** A paper the browser shows; {@code name} without its ending. */
    static void paper(String name, byte[] pdf) throws IOException {
        send(PDF, "inline; filename=\"" + name + ".pdf\"", pdf);
    }

    /** A file the browser saves. */
    static void saved(String type, String name, byte[] content) throws IOException {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        send(type, "attachment; filename*=UTF-8''" + encoded, content);
    }

    private static void send(String type, String disposition, byte[] content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var outside = faces.getExternalContext();
        outside.setResponseContentType(type);
        outside.setResponseHeader("Content-Disposition", disposition);
        outside.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}
