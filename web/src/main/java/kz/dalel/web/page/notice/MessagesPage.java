package kz.dalel.web.page.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.dalel.kernel.Cursor;
import kz.dalel.kernel.Page;
import kz.dalel.kernel.Refusal;
import kz.dalel.notice.NoticeBoard;
import kz.dalel.notice.NoticeLine;
import kz.dalel.web.page.access.Told;
import kz.dalel.web.rest.convention.CursorText;

/** The reader's notices, {@code #{messagesPage}}: unread ones first, then the newest. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    NoticeBoard board;

    @Inject
    Told told;

    private String after;
    private Long newest;
    private transient Page<NoticeLine> page;

    public List<NoticeLine> getLines() {
        return page().items();
    }

    /** Whether any of those on the page is unread. */
    public boolean isUnread() {
        return getLines().stream().anyMatch(line -> line.readAt() == null);
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        return page().next()
                .map(next -> "messages.xhtml?after=" + CursorText.write(next))
                .orElse(null);
    }

    /** Marks all as read that are not newer than what the page shows: what came meanwhile stays unread. */
    public String readAll() {
        if (newest != null) board.readUpTo(newest);
        return told.at("/app/messages.xhtml", null, "notice.readDone");
    }

    private Page<NoticeLine> page() {
        if (page == null) page = board.list(place(), LINES);
        return page;
    }

    private Optional<Cursor> place() {
        if (after == null || after.isEmpty()) return Optional.empty();
        return Optional.of(CursorText.parse(after).orElseThrow(() -> Refusal.invalid("cursor.broken")));
    }

    /** The number of the newest notice on the page; it travels with the form. */
    public Long getNewest() {
        return getLines().stream().map(NoticeLine::id).max(Long::compare).orElse(null);
    }

    public void setNewest(Long newest) {
        this.newest = newest;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
