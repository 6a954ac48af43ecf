package kz.daiar.portal.pages;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A workbook as the answer to a request. */
final class WorkbookAnswer {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkbookAnswer() {}

    /** Begins the answer; the browser saves it as {@code name}.xlsx. */
    static OutputStream begin(FacesContext faces, String name) throws IOException {
        var outside = faces.getExternalContext();
        outside.setResponseContentType(TYPE);
        var encoded = URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20");
        outside.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        return outside.getResponseOutputStream();
    }
}
