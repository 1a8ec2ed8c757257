package kz.dalel.manuscript;

import java.util.List;
import kz.dalel.document.Paper;

/**
 * What a version of a conclusion says.
 *
 * @param json the content after RFC 8785, of which {@code sha256} is the digest
 */
public record Manuscript(int version, String language, String json, String sha256) {

    static Manuscript of(Content content) {
        Content.Opening opening = content.opening();
        return new Manuscript(
                opening.version(), opening.language(), ContentJson.write(content), ContentJson.digest(content));
    }

    /** The manuscript that was kept as this JSON, in whatever order its members are kept. */
    public static Manuscript read(String json) {
        return of(ContentJson.read(json));
    }

    /** What the expert himself added, as he would say it again; its annexes stay. */
    public DraftForm form() {
        return DraftForm.of(ContentJson.read(json));
    }

    /** What is bound to it by digest. */
    public List<Annex> annexes() {
        return ContentJson.read(json).annexes();
    }

    /**
     * The same laid out for print, with its digest on every page.
     *
     * @param members of a panel who sign it, or dissent; none where one expert signs
     */
    public Paper paper(List<Signatory> members) {
        return Layout.of(ContentJson.read(json), sha256, members);
    }
}
