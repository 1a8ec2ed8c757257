package kz.dalel.web.rest.upload;

import kz.dalel.upload.UploadSheet;

/** An upload as the API tells it: sizes in bytes; {@code sha256} is null until all bytes are here. */
public record UploadStatus(String name, long length, long received, String sha256) {
    static UploadStatus of(UploadSheet upload) {
        return new UploadStatus(
                upload.name(),
                upload.length(),
                upload.received(),
                upload.sha256().orElse(null));
    }
}
