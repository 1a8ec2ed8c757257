package kz.dalel.assignment;

import java.util.List;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * Who shall examine and who shall review, by their accounts, and why they.
 *
 * @param expert the expert; where there are several, the one who coordinates them
 * @param form absent for one expert where no members are named, for a commission where some are
 * @param members all experts of a commission or complex examination, the coordinator among them; none for one expert
 */
public record Assignment(String expert, String reviewer, String reason, PanelForm form, List<Member> members) {

    private static final int LONGEST = 2_000;

    public Assignment {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** The same without outer white space; refused when something is missing. */
    Assignment complete(String specialtyOfCase) {
        if (Mandatory.text("assignment.reason", reason).length() > LONGEST)
            throw Refusal.invalid("text.tooLong", LONGEST);
        PanelForm wanted = form != null ? form : members.isEmpty() ? PanelForm.SINGLE : PanelForm.COMMISSION;
        return new Assignment(
                Mandatory.line("assignment.expert", expert),
                Mandatory.line("assignment.reviewer", reviewer),
                reason.strip(),
                wanted,
                members.stream()
                        .map(member -> member.complete(wanted, specialtyOfCase))
                        .toList());
    }

    /** All who shall examine: the members, or the one expert. */
    List<Member> experts(String specialtyOfCase) {
        return members.isEmpty() ? List.of(new Member(expert, specialtyOfCase, List.of(), true)) : members;
    }
}
