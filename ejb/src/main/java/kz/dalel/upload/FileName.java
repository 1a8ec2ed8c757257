package kz.dalel.upload;

import kz.dalel.kernel.Plain;
import kz.dalel.kernel.Refusal;

/** Which names a file may bear: any writing, but nothing that leads elsewhere or shows another name than it is. */
final class FileName {
    private static final int LONGEST = 255;

    private FileName() {}

    /** Refuses a blank or too long name, parts of a path, control and direction-changing characters. */
    static void check(String name) {
        boolean good = !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST
                && !name.equals(".")
                && !name.equals("..")
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && Plain.isLine(name);
        if (!good) throw Refusal.invalid("upload.name", LONGEST);
    }
}
