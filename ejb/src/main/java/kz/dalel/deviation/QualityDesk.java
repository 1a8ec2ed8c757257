package kz.dalel.deviation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Statement;
import kz.dalel.request.RequestNumber;

/**
 * Where quality looks after non-conforming work (ISO/IEC 17025, 7.10): which deviations wait, which conclusions a version touches.
 * It learns numbers and times; what was written in a case it reads with a ticket, and that it opened one stands in the case.
 */
@Stateless
@RolesAllowed(Roles.QUALITY)
public class QualityDesk {
    @Inject
    QualityBook book;

    @Inject
    CustodyLog custody;

    /** Deviations that wait for their decision, the oldest first, at most 200; sealed cases are none of them. */
    public List<OpenDeviation> open() {
        return book.deviations();
    }

    /** Cases in which this version of a method was used, the newest first, at most 1000; sealed cases are none of them. */
    public List<Usage> ofMethod(String code, int number) {
        return book.usage("cases_by_method", code, number);
    }

    /** Cases in which this version of a tool was used, the newest first, at most 1000; sealed cases are none of them. */
    public List<Usage> ofTool(String code, String version) {
        return book.usage("cases_by_tool", code, version);
    }

    /**
     * Opens a ticket on a case for seven days; the case's people see that, and why. Not found for a case that is sealed, unknown or
     * has nothing to look at.
     */
    public TicketSheet openTicket(TicketForm form) {
        RequestNumber number = new RequestNumber(Mandatory.line("ticket.request", form.request()));
        String reason = Statement.of("ticket.reason", form.reason(), Statement.PARAGRAPH);
        TicketSheet ticket = book.open(number, reason);
        custody.append(Act.onRequest("deviation.ticketOpened", number.text())
                .as(Roles.QUALITY)
                .because(reason)
                .detail("until", ticket.until()));
        return ticket;
    }

    /** The caller's open tickets, the newest first. */
    public List<TicketSheet> tickets() {
        return book.tickets();
    }
}
