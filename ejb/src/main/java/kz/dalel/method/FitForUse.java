package kz.dalel.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells an examination whether a version of the registers may be used today: a method that is approved and whose validation holds,
 * a tool that is verified. Called by services only.
 */
@ApplicationScoped
public class FitForUse {
    @Inject
    MethodBook methods;

    @Inject
    ToolBook tools;

    /** The method; refused, in words that say what to do, when it may not be used today. */
    public FitMethod method(String code, Integer number) {
        MethodVersion version = methods.version(code, number == null ? 0 : number);
        version.mustBeFit(methods.dossiers(version.key()), methods.today());
        return new FitMethod(code, version.key().number(), methods.method(code).title(), version.stateRegister());
    }

    /** The tool; refused, in words that say what to do, when it may not be used today. */
    public FitTool tool(String code, String version) {
        ToolVersion found = tools.version(code, version);
        var verifications = tools.verifications(found.key());
        found.mustBeFit(verifications, tools.today());
        VerificationForm newest = verifications.get(verifications.size() - 1).said();
        return new FitTool(code, tools.tool(code).title(), version, newest.verifiedOn());
    }
}
