package kz.dalel.examination;

import java.time.Instant;

/**
 * A note as those who examine and review read it.
 *
 * @param ordinal its number in the request, from 1
 * @param author account of the author
 * @param authorName his name of today
 * @param alters whether it tells of a step that destroyed or altered the exhibit
 * @param amends number of the note that it corrects; null when it corrects none
 * @param amendedBy number of the note that corrects it; null while it stands
 * @param nonce the custody entry says SHA-256 of nonce, line feed and text
 */
public record NoteSheet(
        int ordinal,
        String author,
        String authorName,
        Instant at,
        NoteForm.Kind kind,
        NoteForm.Outcome outcome,
        String exhibit,
        String method,
        String tool,
        String text,
        boolean alters,
        Integer amends,
        String reason,
        Integer amendedBy,
        String nonce) {}
