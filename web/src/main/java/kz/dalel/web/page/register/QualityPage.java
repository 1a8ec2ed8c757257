package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.dalel.deviation.DeviationDesk;
import kz.dalel.deviation.DeviationSheet;
import kz.dalel.deviation.OpenDeviation;
import kz.dalel.deviation.QualityDesk;
import kz.dalel.deviation.TicketForm;
import kz.dalel.deviation.TicketSheet;
import kz.dalel.deviation.Usage;
import kz.dalel.method.Expiring;
import kz.dalel.method.Methods;
import kz.dalel.method.Tools;
import kz.dalel.request.RequestNumber;

/** The quality manager's desk, {@code #{qualityPage}}: numbers of cases, and with a ticket the deviations of one. */
@Named
@ViewScoped
public class QualityPage extends RegisterForm {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 90;
    private static final int DIGITS = 6;

    @Inject
    QualityDesk desk;

    @Inject
    DeviationDesk deviations;

    @Inject
    Methods methods;

    @Inject
    Tools tools;

    private String request;
    private String reason;
    private String method;
    private String tool;

    public List<OpenDeviation> getOpen() {
        return desk.open();
    }

    public List<Expiring> getMethodsEnding() {
        return methods.expiring(DAYS);
    }

    public List<Expiring> getToolsEnding() {
        return tools.expiring(DAYS);
    }

    public List<TicketSheet> getTickets() {
        return desk.tickets();
    }

    /** The deviations of a case on which the reader has a ticket. */
    public List<DeviationSheet> ticketed(TicketSheet ticket) {
        return deviations.of(new RequestNumber(ticket.request()));
    }

    /** Cases in which the version that is looked up was used; null while none is. */
    public List<Usage> getUsage() {
        if (method != null) return desk.ofMethod(code(method), number(version(method)));
        return tool == null ? null : desk.ofTool(code(tool), version(tool));
    }

    public String openTicket() {
        TicketSheet opened = desk.openTicket(new TicketForm(request, reason));
        return anew("deviations", null, "register.ticket.opened", opened.request(), opened.until());
    }

    private static String code(String label) {
        return label.strip().split(" ", 2)[0];
    }

    private static String version(String label) {
        String[] parts = label.strip().split(" ", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    private static int number(String version) {
        boolean number = !version.isEmpty()
                && version.length() <= DIGITS
                && version.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(version) : 0;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Code and version of the method that is looked up. */
    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method == null || method.isBlank() ? null : method;
    }

    /** Code and version of the tool that is looked up. */
    public String getTool() {
        return tool;
    }

    public void setTool(String tool) {
        this.tool = tool == null || tool.isBlank() ? null : tool;
    }
}
