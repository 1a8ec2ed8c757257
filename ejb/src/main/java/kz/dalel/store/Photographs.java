package kz.dalel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.kernel.Refusal;
import kz.dalel.request.RequestNumber;
import kz.dalel.upload.Stored;
import kz.dalel.upload.Uploads;

/** Takes photographs and signed papers into the case, in the transaction of the act that they belong to. Called by services only. */
@ApplicationScoped
public class Photographs {
    @Inject
    Ledger ledger;

    @Inject
    Uploads uploads;

    /** Keeps the uploads as photographs of the object; refused where one is no image. */
    public void keep(ExhibitNumber number, RequestNumber request, List<String> photographs, String about) {
        for (String upload : photographs) {
            Stored image = uploads.claim(upload, request.text());
            String type = image.mediaType() == null ? "" : image.mediaType();
            if (!type.startsWith("image/")) throw Refusal.invalid("photograph.noImage", image.name());
            ledger.write(
                    "insert into exhibit_photograph (exhibit, ordinal, request, about, name, media_type, sha256, size,"
                            + " taken_by, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    number.text(),
                    ledger.next("exhibit_photograph", number),
                    request.text(),
                    about,
                    image.name(),
                    type,
                    image.sha256(),
                    image.size(),
                    ledger.party(),
                    ledger.instant());
        }
    }

    /** The digest of a signed paper that becomes part of the case. */
    public String paper(RequestNumber request, String upload) {
        return uploads.claim(upload, request.text()).sha256();
    }
}
