package kz.dalel.dispatch;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dispatch as those read it who take part in the case.
 *
 * @param due end of the term T4, exclusive; null, like {@code inTime}, when it did not run
 * @param receipt null before the receipt came
 */
public record DeliverySheet(
        String request,
        int version,
        Delivery.Channel channel,
        LocalDate dispatchedOn,
        String tracking,
        String addressee,
        Instant due,
        Boolean inTime,
        Instant recordedAt,
        Arrival receipt) {}
