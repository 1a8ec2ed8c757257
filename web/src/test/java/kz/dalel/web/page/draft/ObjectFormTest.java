package kz.dalel.web.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import kz.dalel.exhibit.AddExhibit;
import org.junit.jupiter.api.Test;

class ObjectFormTest {
    @Test
    void a_choice_alone_is_no_object() {
        ObjectForm form = new ObjectForm();
        form.setKind(AddExhibit.Kind.CARRIER);
        assertThat(form.isBlank()).isTrue();
    }

    @Test
    void one_word_makes_an_object() {
        ObjectForm form = new ObjectForm();
        form.setSeal("пломба 004417");
        assertThat(form.isBlank()).isFalse();
        assertThat(form.exhibit().seal()).isEqualTo("пломба 004417");
    }

    @Test
    void a_file_alone_makes_an_object() {
        ObjectForm form = new ObjectForm();
        form.getFile().setUpload("4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11");
        assertThat(form.isBlank()).isFalse();
    }
}
