package kz.dalel.web.page.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.notice.NoticeBoard;
import kz.dalel.web.page.request.RequestPage;

/** How many notices wait unread, {@code #{bell}}, on every page. */
@Named
@RequestScoped
public class Bell {
    @Inject
    NoticeBoard board;

    @Inject
    RequestPage page;

    private Integer unread;

    public boolean isRinging() {
        return unread() > 0;
    }

    /** The number, {@code 100+} for more than a hundred. */
    public String getCount() {
        return unread() > NoticeBoard.COUNTED ? NoticeBoard.COUNTED + "+" : Integer.toString(unread());
    }

    /** The reader has opened the case of the page, and so has seen what he was told of it. */
    public void seen() {
        board.readAbout(page.number());
    }

    private int unread() {
        if (unread == null) unread = board.unread();
        return unread;
    }
}
