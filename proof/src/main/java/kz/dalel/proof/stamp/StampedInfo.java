package kz.dalel.proof.stamp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/**
 * What a stamp says (TSTInfo, RFC 3161, section 2.4.2), as far as it matters: not who it says it is of, but what it is over
 * and when.
 *
 * @param digest of the stamped bytes, SHA-256 in hex
 * @param time as the authority states it
 */
record StampedInfo(String digest, Instant time) {
    /** The type of the content. */
    static final String TYPE = "1.2.840.113549.1.9.16.1.4";

    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMddHHmmss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendLiteral('Z')
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /** @throws Unfit if it is none, or over another digest than SHA-256 */
    static StampedInfo read(byte[] der) {
        Parts parts = new Parts(Der.read(der));
        parts.next(Der.INTEGER);
        parts.next(Der.OID);
        Parts imprint = new Parts(parts.next(Der.SEQUENCE));
        String algorithm = new Parts(imprint.next(Der.SEQUENCE)).next(Der.OID).oid();
        if (!algorithm.equals(SHA_256)) throw new Unfit(Why.STAMP_DIGEST, algorithm);
        byte[] digest = imprint.next(Der.OCTETS).content();
        parts.next(Der.INTEGER);
        return new StampedInfo(HexFormat.of().formatHex(digest), time(parts.next(Der.TIME)));
    }

    private static Instant time(Der time) {
        String text = new String(time.content(), US_ASCII);
        try {
            return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noTime) {
            Unfit unfit = new Unfit(Why.STAMP_TIME, text);
            unfit.initCause(noTime);
            throw unfit;
        }
    }
}
