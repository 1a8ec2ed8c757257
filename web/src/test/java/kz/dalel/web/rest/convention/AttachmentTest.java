package kz.dalel.web.rest.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void a_name_in_any_writing_leaves_the_header_in_ascii() {
        assertThat(Attachment.named("қ 1.mp4", "CDF-2026-000001"))
                .isEqualTo("attachment; filename=\"CDF-2026-000001\"; filename*=UTF-8''%D2%9B%201.mp4");
    }

    @Test
    void a_name_cannot_end_the_header_or_begin_another() {
        assertThat(Attachment.named("a\"; x='\r\nSet-Cookie: b", "n"))
                .isEqualTo("attachment; filename=\"n\"; filename*=UTF-8''a%22%3B%20x%3D%27%0D%0ASet-Cookie%3A%20b");
    }
}
