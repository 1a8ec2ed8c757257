package kz.dalel.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** Where a stranger checks a paper that he holds: the public address with the digest of the paper, as a code and in letters. */
public final class CheckAddress {
    private static final int CODE = 26;

    private CheckAddress() {}

    /** The address; empty where the operator said none ({@code dalel.public.url}). */
    public static String of(String digest) {
        String web = System.getProperty("dalel.public.url", "").strip().replaceAll("/+$", "");
        return web.isEmpty() ? "" : web + "/check/" + digest;
    }

    /** The code with the words that tell of the address; nothing where there is none. */
    public static List<Block> blocks(String digest, UnaryOperator<String> words) {
        String address = of(digest);
        if (address.isEmpty()) return List.of();
        return List.of(new Columns(List.of(
                new Columns.Column(CODE, "", false, List.of(Code.of(address))),
                new Columns.Column(100 - CODE, "", false, List.of(new Text(words.apply(address)))))));
    }
}
