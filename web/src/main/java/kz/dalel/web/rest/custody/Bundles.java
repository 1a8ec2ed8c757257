package kz.dalel.web.rest.custody;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import kz.dalel.web.rest.convention.Attachment;

/** How a proof bundle is answered: as a file to save. */
final class Bundles {
    static final String ZIP = "application/zip";

    private Bundles() {}

    static Response saved(byte[] bundle, String number) {
        String name = number + "-proof.zip";
        return Response.ok(bundle, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name, name))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
