package kz.dalel.dist;

import java.io.PrintStream;
import java.util.Map;

/**
 * {@code ./dalel migrate}: the database of DALEL_DB_URL as DALEL_DB_OWNER with DALEL_DB_OWNER_PASSWORD, or without
 * them the one of this home, which is started for it.
 */
record Migrate(PrintStream out, Map<String, String> environment) {

    void run() {
        Progress.Step step = new Progress(out).begin("Schema");
        int ran = environment.containsKey("DALEL_DB_URL") ? there() : here();
        step.end("ready", ran == 0 ? "up to date" : ran + " migrations");
    }

    private int there() {
        String owner = environment.getOrDefault("DALEL_DB_OWNER", Database.OWNER);
        String password = environment.get("DALEL_DB_OWNER_PASSWORD");
        if (password == null) throw new Trouble("DALEL_DB_URL is set, but DALEL_DB_OWNER_PASSWORD is not.");
        return new Migration(environment.get("DALEL_DB_URL"), owner, password)
                .run(Project.here().ear());
    }

    private int here() {
        Plan plan = Plan.standard(out);
        try (Stack stack = Stack.start(plan.databaseOnly())) {
            Site site = stack.site();
            return new Migration(site.jdbcUrl(), Database.OWNER, site.secrets().dbOwner())
                    .run(plan.project().ear());
        }
    }
}
