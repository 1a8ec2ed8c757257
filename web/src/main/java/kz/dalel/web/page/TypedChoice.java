package kz.dalel.web.page;

import java.io.Serializable;
import kz.dalel.examination.MethodChoice;
import kz.dalel.examination.ToolChoice;

/** A version of a register as it is chosen on a form: its code and version, such as {@code EXIFTOOL 13.10}. */
public class TypedChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 6;

    private String text;
    private String justification;

    public boolean isSaid() {
        return text != null && !text.isBlank();
    }

    /** The method; without a version where none can be read. */
    public MethodChoice method() {
        String version = version();
        boolean number = version != null
                && version.length() <= DIGITS
                && !version.isEmpty()
                && version.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return new MethodChoice(code(), number ? Integer.valueOf(version) : null, justification);
    }

    public ToolChoice tool() {
        return new ToolChoice(code(), version());
    }

    private String code() {
        return text == null ? null : text.strip().split(" ", 2)[0];
    }

    private String version() {
        String[] parts = text == null ? new String[0] : text.strip().split(" ", 2);
        return parts.length < 2 ? null : parts[1].strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
