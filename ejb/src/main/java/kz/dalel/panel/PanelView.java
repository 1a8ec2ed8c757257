package kz.dalel.panel;

import java.util.List;
import kz.dalel.assignment.PanelForm;

/**
 * Who examines a case together, and how each stands to its conclusion.
 *
 * @param version the present version of the conclusion; null while there is none for the reader
 * @param members all experts, in their order; none for a case that was assigned before there were panels
 */
public record PanelView(PanelForm form, Integer version, List<MemberLine> members) {
    public PanelView {
        members = List.copyOf(members);
    }
}
