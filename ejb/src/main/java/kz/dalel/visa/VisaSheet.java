package kz.dalel.visa;

import java.time.Instant;
import java.util.List;

/**
 * The internal visas of a request, for the people of the body that appointed the examination.
 *
 * @param kept whether the body keeps an internal visa now
 * @param open whether the reader may put his
 * @param visas the first first
 */
public record VisaSheet(boolean kept, boolean open, List<Line> visas) {
    public VisaSheet {
        visas = List.copyOf(visas);
    }

    /**
     * A visa.
     *
     * @param name of the colleague
     * @param remarks null where he has none
     * @param salt 32 hexadecimal digits
     * @param sha256 digest over salt, kind and remarks, a line each, in UTF-8, as the log has it
     */
    public record Line(String name, VisaForm.Kind kind, String remarks, String salt, String sha256, Instant givenAt) {}
}
