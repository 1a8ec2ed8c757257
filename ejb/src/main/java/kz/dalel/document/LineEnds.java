package kz.dalel.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line may end: where Unicode allows it, but neither within a time of day nor before or in an option of a command. */
final class LineEnds implements FSTextBreaker {
    private static final Pattern WHOLE = Pattern.compile("([0-9T.-]*[0-9]{2}:[0-9]{2}(:[0-9.]+Z)?|--[a-z]+)[).,;]*");

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private final BitSet barred = new BitSet();

    @Override
    public void setText(String newText) {
        breaks.setText(newText);
        barred.clear();
        Matcher whole = WHOLE.matcher(newText);
        while (whole.find()) barred.set(whole.start() + 1, whole.end());
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && barred.get(end)) end = breaks.next();
        return end;
    }
}
