package kz.dalel.assignment;

import java.util.List;
import java.util.TreeSet;
import kz.dalel.kernel.Mandatory;

/**
 * One of several experts, as he is wanted.
 *
 * @param expert his account
 * @param specialty complex examination: code of the specialty in which he examines; absent for that of the case
 * @param questions complex examination: numbers of the questions that are his part, counted from 1
 * @param common complex examination: whether he takes part in the common conclusion; absent for yes
 */
public record Member(String expert, String specialty, List<Integer> questions, Boolean common) {
    public Member {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** The same in order: in a commission nobody has a part of his own. */
    Member complete(PanelForm form, String specialtyOfCase) {
        String account = Mandatory.line("assignment.member", expert);
        if (form != PanelForm.COMPLEX) return new Member(account, specialtyOfCase, List.of(), true);
        String own = specialty == null || specialty.isBlank()
                ? specialtyOfCase
                : Mandatory.line("assignment.specialty", specialty);
        return new Member(account, own, List.copyOf(new TreeSet<>(questions)), !Boolean.FALSE.equals(common));
    }
}
