package kz.daiar.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address printed on a document: leads to the page that says whether it is good. */
@WebServlet({"/check", "/check/*"})
public class CheckDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var rest = request.getPathInfo();
        var code = rest == null ? "" : rest.substring(1);
        response.sendRedirect(
                request.getContextPath() + Paths.CHECK + "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }
}
