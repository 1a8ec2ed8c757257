package kz.dalel.exhibit;

import java.util.List;

/**
 * The return of the objects of a request.
 *
 * @param receiver who takes them, by name and post
 * @param identityDocument kind and number of the document he showed
 * @param scan the upload that holds the scan of his signature on paper
 */
public record HandBack(String receiver, String identityDocument, String scan, String remark) {

    /** What was handed back, as it is kept: the scan by its digest, the exhibits by number. */
    public record HandedBack(
            String receiver, String identityDocument, String scan, String remark, List<String> exhibits) {
        public HandedBack {
            exhibits = List.copyOf(exhibits);
        }
    }
}
