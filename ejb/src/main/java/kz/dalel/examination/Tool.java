package kz.dalel.examination;

import java.time.LocalDate;

/**
 * A tool as an examination uses it: in one version, and the day on which this version was verified (ISO/IEC 17025, 6.4.4).
 *
 * @param tool code in the register; null for one that was taken before there was a register
 */
public record Tool(String tool, String name, String version, LocalDate verifiedOn) {

    /** The name and version by which notes refer to it. */
    public String label() {
        return name + " " + version;
    }
}
