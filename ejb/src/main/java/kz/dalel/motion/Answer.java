package kz.dalel.motion;

import kz.dalel.kernel.Mandatory;

/**
 * The appointing body's answer to a motion: it decides alone.
 *
 * @param granted whether it grants what is asked, all of it
 * @param text why, or by which act
 */
public record Answer(Boolean granted, String text) {
    Answer checked() {
        return new Answer(Mandatory.value("motion.granted", granted), Mandatory.text("motion.answer", text));
    }
}
