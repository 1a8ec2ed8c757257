package kz.dalel.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads how a case passed from one to another, for those who take part in it. */
@Stateless
@RolesAllowed("**")
public class Passages {
    @Inject
    CaseFiles files;

    @Inject
    PassageBook book;

    /** All passages, the first first; not found for whoever takes no part. */
    public List<PassageSheet> of(RequestNumber number) {
        files.open(number);
        return book.all(number);
    }
}
