package kz.dalel.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    private static final List<Member> TWO = List.of(member("a", "MEDIA", 1), member("b", "MEDIA", 2));
    private static final List<Member> SPECIALTIES = List.of(member("a", "MEDIA", 1), member("b", "NETWORK_MALWARE", 2));

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "PRIMARY, SINGLE, nothing",
                "PRIMARY, COMMISSION, nothing",
                "PRIMARY, COMPLEX, nothing",
                "ADDITIONAL, SINGLE, nothing",
                "ADDITIONAL, COMMISSION, nothing",
                "ADDITIONAL, COMPLEX, nothing",
                "REPEAT, SINGLE, assignment.severalNeeded",
                "REPEAT, COMMISSION, nothing",
                "REPEAT, COMPLEX, nothing",
                "COMMISSION, SINGLE, assignment.severalNeeded",
                "COMMISSION, COMMISSION, nothing",
                "COMMISSION, COMPLEX, assignment.commissionNeeded",
                "COMPLEX, SINGLE, assignment.complexNeeded",
                "COMPLEX, COMMISSION, assignment.complexNeeded",
                "COMPLEX, COMPLEX, nothing"
            })
    void the_type_of_the_examination_says_by_how_many_it_is_made(RequestDraft.Type type, PanelForm form, String fault) {
        List<Member> members = form == PanelForm.SINGLE ? List.of() : SPECIALTIES;
        assertThat(faults(type, form, "a", members)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void a_commission_has_two_different_experts_and_its_coordinator_is_one_of_them() {
        assertThat(faults(RequestDraft.Type.PRIMARY, PanelForm.COMMISSION, "a", TWO))
                .isEmpty();
        assertThat(faults(RequestDraft.Type.PRIMARY, PanelForm.COMMISSION, "c", TWO))
                .containsExactly("assignment.coordinatorNotMember");
        assertThat(faults(RequestDraft.Type.PRIMARY, PanelForm.COMMISSION, "a", List.of(TWO.get(0))))
                .containsExactly("assignment.twoAtLeast");
        assertThat(faults(RequestDraft.Type.PRIMARY, PanelForm.COMMISSION, "a", List.of(TWO.get(0), TWO.get(0))))
                .containsExactly("assignment.memberTwice", "assignment.twoAtLeast");
        assertThat(faults(RequestDraft.Type.PRIMARY, PanelForm.SINGLE, "a", TWO))
                .containsExactly("assignment.membersOfOne");
    }

    @Test
    void in_a_complex_examination_each_question_is_somebodys_part() {
        assertThat(faults(RequestDraft.Type.COMPLEX, PanelForm.COMPLEX, "a", TWO))
                .containsExactly("assignment.oneSpecialty");
        assertThat(faults(
                        RequestDraft.Type.COMPLEX,
                        PanelForm.COMPLEX,
                        "a",
                        List.of(member("a", "MEDIA", 1), member("b", "NETWORK_MALWARE", 3))))
                .containsExactly("assignment.noSuchQuestion", "assignment.questionOfNobody");
        assertThat(faults(
                        RequestDraft.Type.COMPLEX,
                        PanelForm.COMPLEX,
                        "a",
                        List.of(member("a", "MEDIA", 1, 2), member("b", "NETWORK_MALWARE"))))
                .containsExactly("assignment.memberWithoutPart");
    }

    @Test
    void somebody_draws_the_common_conclusion() {
        List<Member> nobody = SPECIALTIES.stream()
                .map(member -> new Member(member.expert(), member.specialty(), member.questions(), false))
                .toList();
        assertThat(faults(RequestDraft.Type.COMPLEX, PanelForm.COMPLEX, "a", nobody))
                .containsExactly("assignment.nobodyConcludes");
    }

    @Test
    void members_without_a_form_are_a_commission_and_none_are_one_expert() {
        assertThat(wanted(null, List.of()).complete("MEDIA").form()).isEqualTo(PanelForm.SINGLE);
        Assignment several = wanted(null, SPECIALTIES).complete("MEDIA");
        assertThat(several.form()).isEqualTo(PanelForm.COMMISSION);
        assertThat(several.members())
                .as("in a commission nobody has a part or a specialty of his own")
                .allMatch(member ->
                        member.questions().isEmpty() && member.specialty().equals("MEDIA") && member.common());
    }

    @Test
    void a_part_is_kept_in_order_and_without_doubles() {
        Assignment complex = wanted(PanelForm.COMPLEX, List.of(member("a", null, 2, 1, 2), member("b", "OTHER", 1)))
                .complete("MEDIA");
        assertThat(complex.members().get(0)).isEqualTo(new Member("a", "MEDIA", List.of(1, 2), true));
        assertThat(complex.members().get(1).specialty()).isEqualTo("OTHER");
    }

    private static List<String> faults(
            RequestDraft.Type type, PanelForm form, String coordinator, List<Member> members) {
        Assignment assignment = new Assignment(coordinator, "r", "because", form, members);
        return Composition.faults(assignment, matter(type)).stream()
                .map(Refusal::key)
                .toList();
    }

    private static Assignment wanted(PanelForm form, List<Member> members) {
        return new Assignment("a", "r", "because", form, members);
    }

    private static Member member(String expert, String specialty, Integer... questions) {
        return new Member(expert, specialty, List.of(questions), true);
    }

    private static Matter matter(RequestDraft.Type type) {
        return new Matter(type, 2, "MEDIA", "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Background.NONE);
    }
}
