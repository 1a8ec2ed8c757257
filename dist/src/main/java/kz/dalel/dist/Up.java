package kz.dalel.dist;

import java.io.PrintStream;

/** {@code ./dalel up}: everything, with demonstration data, until Ctrl-C or until a part dies. */
record Up(PrintStream out) {

    void run() {
        long began = System.nanoTime();
        Stack stack = Stack.start(Plan.standard(out));
        Demo demo = new Demo(stack.site(), out);
        demo.load();
        new Progress(out).since("Dalel", began).end("ready", stack.site().web().toString());
        demo.introduce();
        String line = stack.death().join();
        if (!stack.stopping()) throw new Trouble(line);
    }

    /** Loads demonstration data into the Dalel that runs on this home. */
    void demo() {
        Plan plan = Plan.standard(out);
        Site site = new Site(plan.ports(), Secrets.of(plan.home()));
        if (Readiness.status(site.web()) == 0)
            throw new Trouble("Nothing answers at " + site.web() + "; start it with ./dalel up");
        Demo demo = new Demo(site, out);
        demo.load();
        demo.introduce();
    }

    /** Shows the code that the second factor of all demonstration accounts has at this moment. */
    void code() {
        Secrets secrets = Secrets.of(Plan.standard(out).home());
        out.println(new Totp(secrets.demoTotp()).shown());
    }
}
