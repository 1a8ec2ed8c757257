package kz.dalel.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whom this node has introduced lately, so that it asks the database once per change and not per request. */
@ApplicationScoped
class Introduced {
    private static final int MOST = 10_000;

    private final Map<String, String> said = new Recent<>(MOST);

    synchronized boolean knows(String person, String body, String name, Set<String> roles) {
        return said(body, name, roles).equals(said.get(person));
    }

    synchronized void remember(String person, String body, String name, Set<String> roles) {
        said.put(person, said(body, name, roles));
    }

    private static String said(String body, String name, Set<String> roles) {
        return body + "\n" + name + "\n" + new TreeSet<>(roles);
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
