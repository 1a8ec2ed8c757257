package kz.dalel.mail;

import kz.dalel.document.Wordbook;

/** What mail says: how many notices wait, and where. It is told nothing else, so that it cannot say more. */
record Letter(String subject, String text) {
    private static final String WORDS = "kz.dalel.mail.letter";
    private static final int COUNTED = 100;

    /**
     * The letter in this language.
     *
     * @param unread how many notices wait; from a hundred on it says so and no more
     * @param address of the application
     */
    static Letter of(String language, long unread, String address) {
        Wordbook words = Wordbook.of(WORDS, language);
        String many = unread < COUNTED ? Long.toString(unread) : COUNTED + "+";
        String page = address.replaceAll("/+$", "") + "/app/messages.xhtml";
        return new Letter(words.word("subject"), words.sentence("text", many, page));
    }
}
