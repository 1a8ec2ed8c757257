package kz.dalel.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;

/**
 * The child: started for one exhibit, it reads the name of the copy from standard input, answers with lines of JSON on
 * standard output and ends. It never outlives the worker: when standard input ends, so does the child.
 */
final class ChildMain {
    private final PrintStream answers;

    private ChildMain(PrintStream answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err); // a parser that prints must not speak for the child
        try {
            new ChildMain(answers).run(Path.of(arguments[0]));
            Runtime.getRuntime().halt(0); // whatever threads a parser left behind
        } catch (StackOverflowError deep) {
            Runtime.getRuntime().halt(Ending.STACK_OVERFLOW);
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(Ending.OUT_OF_MEMORY);
        }
    }

    private void run(Path configuration) throws Exception {
        TikaReading reading = new TikaReading(configuration);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        say(ChildLine.ready());
        Path exhibit = Path.of(orders.readLine());
        endWith(orders);
        say(ChildLine.detected(reading.detect(exhibit)));
        say(reading.read(exhibit));
    }

    private void say(ChildLine line) throws IOException {
        answers.println(Json.MAPPER.writeValueAsString(line));
        answers.flush();
    }

    private static void endWith(BufferedReader orders) {
        Thread watch = new Thread(
                () -> {
                    try {
                        orders.transferTo(Writer.nullWriter());
                    } catch (IOException broken) {
                        System.err.println("The worker is gone");
                    } finally {
                        Runtime.getRuntime().halt(1);
                    }
                },
                "end with the worker");
        watch.setDaemon(true);
        watch.start();
    }
}
