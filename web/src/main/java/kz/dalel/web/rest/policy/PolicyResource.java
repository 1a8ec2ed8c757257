package kz.dalel.web.rest.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.policy.Policies;
import kz.dalel.policy.PolicyCode;
import kz.dalel.policy.PolicyDesk;
import kz.dalel.policy.PolicySheet;
import kz.dalel.policy.PolicyTable;
import kz.dalel.policy.Proposal;
import kz.dalel.web.rest.convention.Creation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The tables of the Center's policy: {@code triage}, {@code checks}, {@code escalation}. */
@Path("/policies/{policy}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {
    private static final String EXAMPLE =
            """
            {"model": "<definitions …>", "act": "Приказ № 12 от 1 декабря 2026 года", "reason": "Сокращён срок по делам с ИИ"}""";

    @Inject
    Policies policies;

    @Inject
    PolicyDesk desk;

    @Inject
    Creation creation;

    @GET
    @RolesAllowed({
        Roles.HEAD,
        Roles.UNIT_HEAD,
        Roles.QUALITY,
        Roles.EXPERT,
        Roles.REVIEWER,
        Roles.REGISTRAR,
        Roles.CUSTODIAN,
        Roles.AUDITOR
    })
    @Operation(summary = "The table in force: its inputs, outputs and rules")
    public PolicyTable table(@PathParam("policy") String policy) {
        return policies.table(code(policy));
    }

    @GET
    @Path("model")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.HEAD, Roles.QUALITY})
    @Operation(summary = "The table in force as a model (DMN 1.3), to be edited and proposed anew")
    public String model(@PathParam("policy") String policy) {
        return policies.model(code(policy));
    }

    @GET
    @Path("versions")
    @RolesAllowed({Roles.HEAD, Roles.QUALITY, Roles.AUDITOR})
    @Operation(summary = "What was proposed for the table, by whom, and what became of it")
    public List<PolicySheet> versions(@PathParam("policy") String policy) {
        return policies.proposals(code(policy));
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed({Roles.HEAD, Roles.QUALITY, Roles.AUDITOR})
    @Operation(summary = "A proposed table, as it would be in force")
    public PolicyTable version(@PathParam("policy") String policy, @PathParam("number") int number) {
        return policies.proposed(code(policy), number);
    }

    @POST
    @Path("versions")
    @RolesAllowed({Roles.HEAD, Roles.QUALITY})
    @Operation(summary = "Propose a version of the table; one with legal content names its act")
    @APIResponseSchema(value = PolicySheet.class, responseCode = "201")
    public Response propose(
            @PathParam("policy") String policy,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "version", value = EXAMPLE)))
                    Proposal form) {
        PolicyCode code = code(policy);
        return creation.once(form, () -> {
            int number = desk.propose(code, form);
            return creation.created("policies/" + code.word() + "/versions/" + number, 0, sheet(code, number));
        });
    }

    @POST
    @Path("versions/{number}/enforcement")
    @RolesAllowed({Roles.HEAD, Roles.QUALITY})
    @Operation(summary = "Put a proposed version into force; never one’s own")
    @APIResponseSchema(value = PolicySheet.class, responseCode = "201")
    public Response enforce(@PathParam("policy") String policy, @PathParam("number") int number) {
        PolicyCode code = code(policy);
        return creation.made(
                "enforcement",
                "policies/" + code.word() + "/versions/" + number,
                () -> desk.enforce(code, number),
                () -> sheet(code, number));
    }

    @POST
    @Path("versions/{number}/refusal")
    @RolesAllowed({Roles.HEAD, Roles.QUALITY})
    @Operation(summary = "Refuse a proposed version; never one’s own")
    @APIResponseSchema(value = PolicySheet.class, responseCode = "201")
    public Response refuse(@PathParam("policy") String policy, @PathParam("number") int number) {
        PolicyCode code = code(policy);
        return creation.made(
                "refusal",
                "policies/" + code.word() + "/versions/" + number,
                () -> desk.refuse(code, number),
                () -> sheet(code, number));
    }

    private PolicySheet sheet(PolicyCode code, int number) {
        return policies.proposals(code).get(number - 1);
    }

    private static PolicyCode code(String word) {
        return PolicyCode.of(word).orElseThrow(() -> Refusal.notFound("policy.unknown"));
    }
}
