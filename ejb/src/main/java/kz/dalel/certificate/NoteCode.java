package kz.dalel.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import kz.dalel.document.Code;
import kz.dalel.proof.note.Note;
import kz.dalel.proof.note.NoteSignature;

/**
 * A checkpoint as a code on paper: the signed note, byte for byte, with as many signatures as a code can hold.
 *
 * @param left how many signatures of witnesses it does not hold
 */
record NoteCode(String text, int left) {
    private static final int MOST = 1_700;

    static NoteCode of(String note) {
        Note whole = Note.read(note.getBytes(UTF_8));
        List<NoteSignature> lines = whole.signatures();
        int fitting = lines.size();
        while (fitting > 1 && part(whole, fitting).bytes().length > MOST) fitting--;
        return new NoteCode(part(whole, fitting).toString(), lines.size() - fitting);
    }

    Code code() {
        return Code.of(text);
    }

    private static Note part(Note whole, int lines) {
        return new Note(whole.text(), whole.signatures().subList(0, lines));
    }
}
