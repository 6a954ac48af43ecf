package kz.daiar.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.daiar.kernel.Language;

/**
 * Takes the language a reader chose, and leads him back to the page he was on. No Faces postback: a page of which nothing is
 * kept would have to be built again before it could be asked.
 */
@WebServlet(Paths.SPEECH)
public class Speech extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn.speak(request, Language.ofTag(request.getParameter("tag"), Language.KK));
        response.sendRedirect(request.getContextPath() + page(request.getParameter("back")));
    }

    /** Only a page of this house is led back to. */
    private static String page(String back) {
        return back != null && back.matches("/[A-Za-z0-9-]+\\.xhtml(\\?[^\\s\\\\]*)?") ? back : "/";
    }
}
