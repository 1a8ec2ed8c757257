package kz.dalel.upload;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;

/**
 * What somebody is about to send: size in bytes, name as given, and, where he states them, the media type and the SHA-256.
 * The name is evidence: it is refused or kept as it is, never changed.
 */
public record UploadWish(long length, String name, Optional<String> mediaType, Optional<String> sha256) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "[\\w!#$&^.+-]{1,100}/[\\w!#$&^.+-]{1,100}( ?; ?[\\w!#$&^.+-]{1,50}=[\\w!#$&^.+-]{1,100}){0,3}");

    public UploadWish {
        if (length < 0) throw Refusal.invalid("upload.length");
        if (length == 0) throw Refusal.invalid("upload.empty");
        FileName.check(name);
        mediaType = mediaType.filter(given -> !given.isBlank());
        if (!mediaType.map(given -> MEDIA_TYPE.matcher(given).matches()).orElse(true))
            throw Refusal.invalid("upload.mediaType");
        if (!sha256.map(given -> SHA256.matcher(given).matches()).orElse(true)) throw Refusal.invalid("upload.digest");
        sha256 = sha256.map(given -> given.toLowerCase(Locale.ROOT));
    }
}
