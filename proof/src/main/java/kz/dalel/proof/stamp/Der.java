package kz.dalel.proof.stamp;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.dalel.proof.Unfit;
import kz.dalel.proof.Why;

/** A value in DER (X.690): a tag of one byte, a length in its shortest form, a content that may be values again. */
final class Der {
    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OID = 0x06;
    static final int TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int LONG_TAG = 0x1f;
    private static final int LONG_LENGTH = 0x80;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MOST_LENGTH_BYTES = 3;

    private final byte[] bytes;
    private final int start;
    private final int content;
    private final int end;

    private Der(byte[] bytes, int start, int content, int end) {
        this.bytes = bytes;
        this.start = start;
        this.content = content;
        this.end = end;
    }

    /** The tag of a part that stands in for another, such as {@code [0]}. */
    static int part(int number) {
        return 0xa0 + number;
    }

    /** @throws Unfit if it is not one value and nothing after it */
    static Der read(byte[] bytes) {
        Der value = at(bytes, 0, bytes.length);
        if (value.end != bytes.length) throw new Unfit(Why.DER_BROKEN);
        return value;
    }

    int tag() {
        return Byte.toUnsignedInt(bytes[start]);
    }

    /** @throws Unfit if it has another tag */
    Der demand(int tag) {
        if (tag() != tag) throw new Unfit(Why.DER_TAG, tag);
        return this;
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, content, end);
    }

    /** Tag, length and content. */
    byte[] encoded() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** The values of which the content consists. */
    List<Der> values() {
        List<Der> values = new ArrayList<>();
        for (int next = content; next < end; ) {
            Der value = at(bytes, next, end);
            values.add(value);
            next = value.end;
        }
        return values;
    }

    /** The one value of which the content consists. */
    Der only() {
        List<Der> values = values();
        if (values.size() != 1) throw new Unfit(Why.DER_VALUES, values.size());
        return values.get(0);
    }

    /** The dotted name of an object identifier. */
    String oid() {
        demand(OID);
        StringBuilder dotted = new StringBuilder();
        BigInteger arc = BigInteger.ZERO;
        for (byte each : content()) {
            arc = arc.shiftLeft(7).or(BigInteger.valueOf(each & SEVEN_BITS));
            if (each < 0) continue;
            dotted.append(dotted.isEmpty() ? first(arc) : "." + arc);
            arc = BigInteger.ZERO;
        }
        return dotted.toString();
    }

    private static String first(BigInteger arcs) {
        int root = Math.min(2, arcs.divide(BigInteger.valueOf(40)).intValueExact());
        return root + "." + arcs.subtract(BigInteger.valueOf(40L * root));
    }

    private static Der at(byte[] bytes, int start, int limit) {
        int next = start + 1;
        if (next >= limit) throw new Unfit(Why.DER_BROKEN);
        if ((bytes[start] & LONG_TAG) == LONG_TAG) throw new Unfit(Why.DER_BROKEN);
        int length = Byte.toUnsignedInt(bytes[next++]);
        if (length >= LONG_LENGTH) {
            int count = length - LONG_LENGTH;
            if (count < 1 || count > MOST_LENGTH_BYTES || next + count > limit) throw new Unfit(Why.DER_BROKEN);
            length = 0;
            for (int i = 0; i < count; i++) length = (length << 8) | Byte.toUnsignedInt(bytes[next++]);
            if (length < LONG_LENGTH || length >>> (8 * (count - 1)) == 0) throw new Unfit(Why.DER_BROKEN);
        }
        if (length > limit - next) throw new Unfit(Why.DER_BROKEN);
        return new Der(bytes, start, next, next + length);
    }
}
