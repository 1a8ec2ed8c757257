package kz.dalel.exhibit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dalel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused call said. */
final class Refused {
    private Refused() {}

    static String key(ThrowingCallable call) {
        return refusal(call).key();
    }

    static List<String> reasons(ThrowingCallable call) {
        return refusal(call).reasons().stream()
                .map(reason -> Stream.concat(
                                Stream.of(reason.key()), reason.args().stream().map(Object::toString))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Refusal refusal(ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        if (refusal == null) throw new AssertionError("nothing was refused");
        return refusal;
    }
}
