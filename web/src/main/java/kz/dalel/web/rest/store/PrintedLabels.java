package kz.dalel.web.rest.store;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.dalel.document.Label;
import kz.dalel.document.LabelSheet;

/** A sheet of labels as an answer, in the format that was asked for. */
final class PrintedLabels {
    private static final String PDF = "application/pdf";
    private static final String SVG = "image/svg+xml";

    private PrintedLabels() {}

    static Response of(List<Label> labels, String format, String name) {
        boolean pdf = format.equals("pdf");
        byte[] bytes = pdf ? LabelSheet.pdf(labels) : LabelSheet.svg(labels).getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes, pdf ? PDF : SVG)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + (pdf ? ".pdf\"" : ".svg\""))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
