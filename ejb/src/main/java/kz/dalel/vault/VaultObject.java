package kz.dalel.vault;

import java.util.regex.Pattern;
import kz.dalel.kernel.Refusal;

/** Where bytes are kept: the number of the case and their SHA-256 in lower-case hex. Neither can name another place. */
public record VaultObject(String request, String sha256) {
    private static final Pattern REQUEST = Pattern.compile("[A-Z]{2,5}-[0-9]{4}-[0-9]{6}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public VaultObject {
        if (!REQUEST.matcher(request).matches()) throw Refusal.invalid("vault.request", request);
        if (!SHA256.matcher(sha256).matches()) throw Refusal.invalid("vault.digest", sha256);
    }
}
