package kz.dalel.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import kz.dalel.kernel.Caller;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Time;
import kz.dalel.method.FitForUse;
import kz.dalel.method.FitMethod;
import kz.dalel.method.FitTool;
import kz.dalel.request.RequestNumber;

/** The methods and tools that an examination has taken from the registers. Called by services only. */
@ApplicationScoped
class Kit {
    @PersistenceContext
    EntityManager em;

    @Inject
    Bench bench;

    @Inject
    FitForUse registers;

    @Inject
    Caller caller;

    @Inject
    Time time;

    /** What the registers say against the methods and tools of a beginning. */
    List<Refusal> bars(Beginning beginning) {
        List<Refusal> bars = new ArrayList<>();
        beginning.methods().forEach(choice -> bar(bars, () -> fit(choice.checked())));
        beginning.tools().forEach(choice -> bar(bars, () -> fit(choice.checked())));
        return bars;
    }

    /** Takes what the beginning names; what an expert before him took is there already. */
    void pack(RequestNumber number, Beginning kept) {
        kept.methods().stream()
                .filter(choice ->
                        methods(number).stream().noneMatch(taken -> label(taken).equals(label(choice))))
                .forEach(choice -> take(number, choice));
        kept.tools().stream()
                .filter(choice -> tools(number).stream()
                        .noneMatch(taken -> choice.tool().equals(taken.tool())
                                && choice.version().equals(taken.version())))
                .forEach(choice -> take(number, choice));
    }

    /** Takes a method; refused unless it may be used today, and justified where it stands outside the state register. */
    FitMethod take(RequestNumber number, MethodChoice choice) {
        FitMethod method = fit(choice);
        String label = label(method);
        if (methods(number).stream().anyMatch(taken -> label(taken).equals(label)))
            throw Refusal.conflict("method.taken", label);
        int ordinal = bench.next("select coalesce(max(ordinal), 0) from method_used where request = ?1", number.text());
        em.persist(new UsedMethod(new Note.Key(number, ordinal), choice, actor(), time.instant()));
        return method;
    }

    /** Takes a tool; refused unless it may be used today. */
    Tool take(RequestNumber number, ToolChoice choice) {
        FitTool fit = fit(choice);
        Tool tool = new Tool(fit.code(), fit.name(), fit.version(), fit.verifiedOn());
        if (tools(number).stream()
                .anyMatch(taken ->
                        fit.code().equals(taken.tool()) && taken.label().equals(tool.label())))
            throw Refusal.conflict("tool.taken", tool.label());
        int ordinal = bench.next("select coalesce(max(ordinal), 0) from tool_used where request = ?1", number.text());
        em.persist(new UsedTool(new Note.Key(number, ordinal), tool, actor(), time.instant()));
        return tool;
    }

    /** Refused unless the note's method and tool were taken, and may still be used today. */
    void mustHold(RequestNumber number, NoteForm note) {
        if (note.method() != null) {
            MethodChoice taken = methods(number).stream()
                    .filter(choice -> label(choice).equals(note.method()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("method.notTaken", note.method()));
            registers.method(taken.method(), taken.version());
        }
        if (note.tool() != null) {
            Tool taken = tools(number).stream()
                    .filter(tool -> tool.tool() != null && tool.label().equals(note.tool()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("tool.notTaken", note.tool()));
            registers.tool(taken.tool(), taken.version());
        }
    }

    private FitMethod fit(MethodChoice choice) {
        FitMethod method = registers.method(choice.method(), choice.version());
        if (method.stateRegister() == null && choice.justification() == null)
            throw Refusal.invalid("method.unjustified", label(method));
        return method;
    }

    private FitTool fit(ToolChoice choice) {
        return registers.tool(choice.tool(), choice.version());
    }

    private List<MethodChoice> methods(RequestNumber number) {
        return em
                .createQuery("select m from UsedMethod m where m.key.request = :n", UsedMethod.class)
                .setParameter("n", number)
                .getResultList()
                .stream()
                .map(UsedMethod::choice)
                .toList();
    }

    private List<Tool> tools(RequestNumber number) {
        return em
                .createQuery("select t from UsedTool t where t.key.request = :n", UsedTool.class)
                .setParameter("n", number)
                .getResultList()
                .stream()
                .map(UsedTool::sheet)
                .toList();
    }

    private static void bar(List<Refusal> bars, Runnable asked) {
        try {
            asked.run();
        } catch (Refusal refusal) {
            bars.add(refusal);
        }
    }

    private static String label(MethodChoice choice) {
        return choice.method() + " " + choice.version();
    }

    private static String label(FitMethod method) {
        return method.code() + " " + method.number();
    }

    private String actor() {
        return caller.actor().id();
    }
}
