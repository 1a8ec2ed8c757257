package kz.dalel.web.page.afterwards;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads from the address in the code of a printed paper, {@code /check/<digest>}, to the page that tells of it. */
@WebServlet("/check/*")
public class PaperAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String paper =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        response.sendRedirect(
                request.getContextPath() + "/check.xhtml?paper=" + URLEncoder.encode(paper, StandardCharsets.UTF_8));
    }
}
