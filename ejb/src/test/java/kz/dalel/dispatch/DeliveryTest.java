package kz.dalel.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.dalel.dispatch.Delivery.Channel;
import kz.dalel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Test
    void the_day_lies_between_signature_and_today() {
        assertThat(on(SIGNED).complete(SIGNED, TODAY).dispatchedOn()).isEqualTo(SIGNED);
        assertThat(on(TODAY).complete(SIGNED, TODAY).dispatchedOn()).isEqualTo(TODAY);
        assertRefused(() -> on(TODAY.plusDays(1)).complete(SIGNED, TODAY), "delivery.inFuture");
        assertRefused(() -> on(SIGNED.minusDays(1)).complete(SIGNED, TODAY), "delivery.beforeSignature");
        assertRefused(() -> on(null).complete(SIGNED, TODAY), "required.delivery.dispatchedOn");
    }

    @Test
    void channel_and_addressee_are_told() {
        assertRefused(() -> new Delivery(null, SIGNED, null, "с").complete(SIGNED, TODAY), "required.delivery.channel");
        assertRefused(
                () -> new Delivery(Channel.POST, SIGNED, null, " ").complete(SIGNED, TODAY),
                "required.delivery.addressee");
    }

    @Test
    void the_day_of_the_dispatch_counts_and_not_the_day_of_its_record() {
        Instant recorded = Instant.parse("2026-03-16T09:00:00Z");
        Instant due = Instant.parse("2026-03-13T19:00:00Z"); // 24:00 in Astana
        Instant inTime = on(LocalDate.of(2026, 3, 13)).stops(recorded);
        assertThat(inTime).isEqualTo(Instant.parse("2026-03-13T18:59:59.999999Z"));
        assertThat(Term.of(Optional.of(due), inTime).word()).isEqualTo("met");
        Instant late = on(LocalDate.of(2026, 3, 14)).stops(recorded);
        assertThat(Term.of(Optional.of(due), late).word()).isEqualTo("late");
        assertThat(Term.of(Optional.empty(), late).word()).isEqualTo("none");
        assertThat(on(TODAY).stops(recorded)).isEqualTo(recorded);
    }

    @Test
    void it_comes_after_it_left() {
        assertThat(new Arrival(TODAY, " Нұрланов ").complete(SIGNED, TODAY)).isEqualTo(new Arrival(TODAY, "Нұрланов"));
        assertRefused(() -> new Arrival(SIGNED.minusDays(1), "Н").complete(SIGNED, TODAY), "delivery.beforeDispatch");
        assertRefused(() -> new Arrival(TODAY.plusDays(1), "Н").complete(SIGNED, TODAY), "delivery.inFuture");
        assertRefused(() -> new Arrival(TODAY, null).complete(SIGNED, TODAY), "required.delivery.by");
    }

    private static Delivery on(LocalDate day) {
        return new Delivery(Channel.POST, day, null, "следователь");
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
