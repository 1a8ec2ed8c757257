package kz.dalel.extraction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.exhibit.ExhibitFile;
import kz.dalel.exhibit.Exhibits;
import kz.dalel.kernel.Roles;
import kz.dalel.kernel.Time;
import kz.dalel.request.RequestNumber;

/** Where the process orders the extraction of metadata, when a request is registered. */
@Stateless
@RolesAllowed(Roles.ENGINE)
public class ExtractionDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Exhibits exhibits;

    @Inject
    ExtractionQueue queue;

    @Inject
    CustodyLog custody;

    @Inject
    Time time;

    /** Orders an extraction of each file of the request. */
    public void order(RequestNumber request) {
        List<ExhibitFile> files = exhibits.files(request);
        for (ExhibitFile file : files) {
            em.persist(new Extraction(file, time.instant()));
            queue.order(request, file.number());
        }
        custody.append(Act.onRequest("request.extractionOrdered", request.text())
                .because("registration")
                .detail("exhibits", files.size()));
    }
}
