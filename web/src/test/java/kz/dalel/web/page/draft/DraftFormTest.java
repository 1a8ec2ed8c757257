package kz.dalel.web.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.dalel.request.RequestDraft;
import org.junit.jupiter.api.Test;

class DraftFormTest {
    @Test
    void rows_without_a_question_are_no_questions() {
        DraftForm form = new DraftForm();
        form.setQuestions(List.of(" Имеются ли признаки синтеза? ", "", "  ", "Каково происхождение?"));
        assertThat(form.draft(false).questions())
                .containsExactly("Имеются ли признаки синтеза?", "Каково происхождение?");
    }

    @Test
    void an_untouched_form_is_a_draft_too() {
        RequestDraft draft = new DraftForm().draft(false);
        assertThat(draft.proceeding()).isEqualTo(RequestDraft.Proceeding.CRIMINAL);
        assertThat(draft.questions()).isEmpty();
    }

    @Test
    void only_what_came_on_paper_names_who_appoints() {
        DraftForm form = new DraftForm();
        form.setBody("MIA-ALA");
        form.setPerson("следователь Нұрланов А.");
        assertThat(form.draft(true).appointing())
                .isEqualTo(new RequestDraft.Appointing("MIA-ALA", "следователь Нұрланов А."));
        assertThat(form.draft(false).appointing()).isNull();
    }
}
