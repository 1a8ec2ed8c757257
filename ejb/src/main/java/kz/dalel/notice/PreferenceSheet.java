package kz.dalel.notice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;

/**
 * How somebody wants mail about his notices. No mail says anything of a case.
 *
 * @param address where it goes; null for no mail at all
 * @param language kk, ru or en
 * @param mode NONE still brings what must be told, with the digest
 * @param digestHour when the digest comes, in Astana, 0 to 23
 * @param muted the kinds of which no mail comes; only those that need not be told
 */
public record PreferenceSheet(String address, String language, Mode mode, Integer digestHour, List<NoticeKind> muted) {
    /** The kinds that need not be told by mail. */
    public static final List<NoticeKind> OPTIONAL = List.of(NoticeKind.TOLD, NoticeKind.MESSAGE, NoticeKind.VISA);

    static final PreferenceSheet UNSAID = new PreferenceSheet(null, "ru", Mode.IMMEDIATE, 8, List.of());

    /** One mailbox as RFC 5321 writes it, without quotes and comments; no white space, so that it stays one header line. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    /** How often mail comes. */
    public enum Mode {
        IMMEDIATE,
        DIGEST,
        NONE
    }

    public PreferenceSheet {
        muted = muted == null ? List.of() : List.copyOf(muted);
    }

    PreferenceSheet complete() {
        Mandatory.all(
                "preference.incomplete",
                () -> Mandatory.value("preference.language", language),
                () -> Mandatory.value("preference.mode", mode),
                () -> Mandatory.value("preference.digestHour", digestHour));
        if (!LANGUAGES.contains(language)) throw Refusal.invalid("preference.language", language);
        if (digestHour < 0 || digestHour > 23) throw Refusal.invalid("preference.hour", digestHour);
        String to = address == null || address.isBlank() ? null : address.strip();
        if (to != null && !ADDRESS.matcher(to).matches()) throw Refusal.invalid("preference.address");
        if (!OPTIONAL.containsAll(muted)) throw Refusal.invalid("preference.mustBeTold");
        return new PreferenceSheet(to, language, mode, digestHour, muted);
    }
}
