package kz.dalel.assignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestDraft;

/**
 * Whether experts are chosen as the type of an examination demands (CPC art. 281, 282, 287): a commission by two at least, a
 * complex one by two specialties at least with a part for each question, a repeat one never by one.
 */
final class Composition {
    private static final Set<RequestDraft.Type> OF_SEVERAL =
            EnumSet.of(RequestDraft.Type.COMMISSION, RequestDraft.Type.REPEAT);

    private final Assignment assignment;
    private final Matter matter;
    private final List<Refusal> faults = new ArrayList<>();

    private Composition(Assignment assignment, Matter matter) {
        this.assignment = assignment;
        this.matter = matter;
    }

    /** Everything that is wrong with it; empty when nothing is. */
    static List<Refusal> faults(Assignment assignment, Matter matter) {
        Composition check = new Composition(assignment, matter);
        check.form();
        check.members();
        if (assignment.form() == PanelForm.COMPLEX) check.parts();
        return check.faults;
    }

    private void form() {
        PanelForm form = assignment.form();
        RequestDraft.Type type = matter.type();
        if (OF_SEVERAL.contains(type) && form == PanelForm.SINGLE)
            faults.add(Refusal.invalid("assignment.severalNeeded"));
        if (type == RequestDraft.Type.COMMISSION && form == PanelForm.COMPLEX)
            faults.add(Refusal.invalid("assignment.commissionNeeded"));
        if (type == RequestDraft.Type.COMPLEX && form != PanelForm.COMPLEX)
            faults.add(Refusal.invalid("assignment.complexNeeded"));
    }

    private void members() {
        List<String> accounts =
                assignment.members().stream().map(Member::expert).toList();
        if (assignment.form() == PanelForm.SINGLE) {
            if (!accounts.isEmpty()) faults.add(Refusal.invalid("assignment.membersOfOne"));
            return;
        }
        Set<String> different = new HashSet<>(accounts);
        if (different.size() < accounts.size()) faults.add(Refusal.invalid("assignment.memberTwice"));
        if (different.size() < 2) faults.add(Refusal.invalid("assignment.twoAtLeast"));
        if (!different.contains(assignment.expert())) faults.add(Refusal.invalid("assignment.coordinatorNotMember"));
    }

    private void parts() {
        Set<String> specialties =
                assignment.members().stream().map(Member::specialty).collect(Collectors.toSet());
        if (specialties.size() < 2) faults.add(Refusal.invalid("assignment.oneSpecialty"));
        Set<Integer> given = new HashSet<>();
        for (Member member : assignment.members()) given.addAll(member.questions());
        if (assignment.members().stream().anyMatch(member -> member.questions().isEmpty()))
            faults.add(Refusal.invalid("assignment.memberWithoutPart"));
        for (int question : given)
            if (question < 1 || question > matter.questions())
                faults.add(Refusal.invalid("assignment.noSuchQuestion", question));
        IntStream.rangeClosed(1, matter.questions())
                .filter(question -> !given.contains(question))
                .forEach(question -> faults.add(Refusal.invalid("assignment.questionOfNobody", question)));
        if (assignment.members().stream().noneMatch(Member::common))
            faults.add(Refusal.invalid("assignment.nobodyConcludes"));
    }
}
