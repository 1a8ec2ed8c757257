package kz.dalel.it.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Uploads by tus 1.0, in the steps of the protocol. */
public record Tus(Person person) {
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String VERSION = "1.0.0";

    /** Uploads the whole at once. */
    public String upload(String name, byte[] bytes) {
        String id = open(name, bytes.length).expect(201).header("Location");
        String place = id.substring(id.lastIndexOf('/') + 1);
        append(place, 0, bytes).expect(204);
        return place;
    }

    /** Announces an upload. */
    public Reply open(String name, long length, String... metadata) {
        List<String> pairs = new ArrayList<>(List.of("filename " + encoded(name)));
        for (int i = 0; i < metadata.length; i += 2) pairs.add(metadata[i] + " " + encoded(metadata[i + 1]));
        return person.call(
                "POST",
                "/uploads",
                BodyPublishers.noBody(),
                RESUMABLE,
                VERSION,
                "Upload-Length",
                Long.toString(length),
                "Upload-Metadata",
                String.join(",", pairs));
    }

    /** The same as an id, when it was accepted. */
    public String opened(String name, long length, String... metadata) {
        String path = URI.create(open(name, length, metadata).expect(201).header("Location"))
                .getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Reply append(String id, long offset, byte[] bytes) {
        return person.call(
                "PATCH",
                "/uploads/" + id,
                BodyPublishers.ofByteArray(bytes),
                RESUMABLE,
                VERSION,
                "Upload-Offset",
                Long.toString(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }

    public Reply status(String id) {
        return person.get("/uploads/" + id);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
