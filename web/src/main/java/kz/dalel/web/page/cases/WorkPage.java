package kz.dalel.web.page.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.correspondence.Correspondence;
import kz.dalel.kernel.Roles;
import kz.dalel.motion.Motions;
import kz.dalel.request.State;
import kz.dalel.search.CaseList;
import kz.dalel.search.RequestLine;
import kz.dalel.search.Search;
import kz.dalel.web.session.Account;

/** My work, {@code #{workPage}}: what is asked of the reader, oldest due first; for requesters the other open ones of theirs. */
@Named("workPage")
@RequestScoped
public class WorkPage {
    static final int MOST = 100;
    private static final String OPEN = EnumSet.complementOf(EnumSet.of(
                    State.OBJECTS_RETURNED,
                    State.RETURNED,
                    State.WITHDRAWN,
                    State.IMPOSSIBLE,
                    State.TERMINATED,
                    State.ARCHIVED,
                    State.DISPOSED))
            .stream()
            .map(State::name)
            .collect(Collectors.joining(","));

    @Inject
    CaseList list;

    @Inject
    Motions motions;

    @Inject
    Correspondence correspondence;

    @Inject
    Account account;

    private List<RequestLine> asked;
    private List<RequestLine> others;
    private List<Motions.Waiting> waiting;
    private List<Correspondence.Waiting> questions;

    /** What is asked of the reader, at most {@link #MOST}. */
    public List<RequestLine> getAsked() {
        if (asked == null) asked = list.tasks(null, MOST).items();
        return asked;
    }

    /** The motions that wait for the reader's answer, the oldest first; nobody else answers any. */
    public List<Motions.Waiting> getMotions() {
        if (waiting == null)
            waiting = account.hasAny(Roles.REQUESTER, Roles.REGISTRAR) ? motions.waiting(MOST) : List.of();
        return waiting;
    }

    /** The questions in threads that wait for the reader's answer, the oldest first. */
    public List<Correspondence.Waiting> getQuestions() {
        if (questions == null)
            questions = account.hasAny(Roles.REQUESTER, Roles.EXPERT) ? correspondence.waiting(MOST) : List.of();
        return questions;
    }

    /** Whether there may be more than is shown. */
    public boolean isMore() {
        return getAsked().size() == MOST || getOthers().size() == MOST;
    }

    /** The other open requests in which he or his body takes part. */
    public List<RequestLine> getOthers() {
        if (others == null) others = isRequester() ? without(getAsked()) : List.of();
        return others;
    }

    public boolean isRequester() {
        return account.hasAny(Roles.REQUESTER);
    }

    public boolean isBeginner() {
        return account.hasAny(Roles.REQUESTER, Roles.REGISTRAR);
    }

    private List<RequestLine> without(List<RequestLine> shown) {
        Set<String> numbers = shown.stream().map(RequestLine::number).collect(Collectors.toSet());
        return list.find(Search.in(OPEN, MOST)).items().stream()
                .filter(line -> !numbers.contains(line.number()))
                .toList();
    }
}
