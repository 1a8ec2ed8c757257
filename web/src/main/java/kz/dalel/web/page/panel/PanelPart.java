package kz.dalel.web.page.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import kz.dalel.assignment.PanelForm;
import kz.dalel.kernel.Roles;
import kz.dalel.panel.MemberLine;
import kz.dalel.panel.PanelReading;
import kz.dalel.panel.PanelView;
import kz.dalel.request.Capacity;
import kz.dalel.request.Step;
import kz.dalel.web.page.request.RequestPage;

/** The experts of the case on the page, {@code #{panelPart}}, where several examine together. */
@Named
@RequestScoped
public class PanelPart {
    @Inject
    RequestPage page;

    @Inject
    PanelReading reading;

    @Inject
    HttpServletRequest request;

    private PanelView view;

    /** Whether several examine, as far as the reader is told. */
    public boolean isThere() {
        return isTold() && getView().form() != PanelForm.SINGLE;
    }

    /** Whether the reader is one of several and does not speak for all of them. */
    public boolean isMember() {
        return isThere()
                && getView().members().stream()
                        .anyMatch(member -> member.officer().equals(self()) && !member.coordinator());
    }

    /** Whether the parts differ. */
    public boolean isComplex() {
        return isThere() && getView().form() == PanelForm.COMPLEX;
    }

    /** The opinions of those who dissent from the present version, as far as it shows to the reader. */
    public List<MemberLine> getDissents() {
        return getView().members().stream()
                .filter(member ->
                        member.position() != null && !member.position().agrees())
                .toList();
    }

    /** Numbers of his questions, as people write them. */
    public String questions(MemberLine member) {
        return member.questions().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    public PanelView getView() {
        if (view == null) view = reading.of(page.number());
        return view;
    }

    private boolean isTold() {
        boolean told = page.isExaminer() || page.is(Capacity.REGISTRY, Roles.HEAD, Roles.UNIT_HEAD, Roles.REGISTRAR);
        return told && (page.was(Step.ASSIGNMENT) || page.was(Step.REASSIGNMENT));
    }

    private String self() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }
}
