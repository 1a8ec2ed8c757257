package kz.dalel.dist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of the second factor of demonstration accounts (RFC 6238: SHA-1, six digits, thirty seconds). The identity provider takes
 * each code once and those of the neighbouring half minutes too.
 */
public record Totp(String secret) {
    private static final int PERIOD_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Map<String, Long> USED = new ConcurrentHashMap<>();

    /** A code that this account was not given before, good for fifteen seconds at least; waits where the present ones are used up. */
    public String next(String account) {
        long step = USED.merge(account, stillGood(), (last, earliest) -> Math.max(last + 1, earliest));
        while (step > present() + 1) pause();
        return code(step);
    }

    /** The code of this half minute. */
    String shown() {
        return code(present());
    }

    /** The code of the half minute in which this instant lies. */
    public String at(Instant instant) {
        return code(instant.getEpochSecond() / PERIOD_SECONDS);
    }

    /** The secret as authenticators take it: Base32 without padding (RFC 4648). */
    public String base32() {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte octet : secret.getBytes(StandardCharsets.US_ASCII)) {
            bits = (bits << 8) | octet;
            held += 8;
            for (; held >= 5; held -= 5) text.append(BASE32.charAt((bits >> (held - 5)) & 31));
        }
        if (held > 0) text.append(BASE32.charAt((bits << (5 - held)) & 31));
        return text.toString();
    }

    private String code(long step) {
        byte[] mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private byte[] mac(byte[] step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
            return mac.doFinal(step);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA1", impossible);
        }
    }

    /** The half minute before the present one in its first half, when whoever types its code has the other half for it. */
    private static long stillGood() {
        return (Demo.instant().getEpochSecond() - PERIOD_SECONDS / 2) / PERIOD_SECONDS;
    }

    private static long present() {
        return Demo.instant().getEpochSecond() / PERIOD_SECONDS;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for the next code of a second factor.");
        }
    }
}
