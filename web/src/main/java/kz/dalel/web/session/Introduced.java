package kz.dalel.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whom this node has introduced lately, so that it asks the database once per change and not per request. */
@ApplicationScoped
class Introduced {
    private static final int MOST = 10_000;

    private final Map<String, String> said = new Recent<>(MOST);

    synchronized boolean knows(String person, String body, String name) {
        return said(body, name).equals(said.get(person));
    }

    synchronized void remember(String person, String body, String name) {
        said.put(person, said(body, name));
    }

    private static String said(String body, String name) {
        return body + "\n" + name;
    }

    /** Forgets the entry that was not asked for the longest. */
    static final class Recent<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
