package kz.dalel.web.rest.handover;

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
import java.util.function.ToLongFunction;
import kz.dalel.agency.Person;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Rehash;
import kz.dalel.exhibit.Reread;
import kz.dalel.handover.HandoverDesk;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.Handovers;
import kz.dalel.handover.Receiving;
import kz.dalel.handover.Release;
import kz.dalel.handover.TakingBack;
import kz.dalel.kernel.Answer;
import kz.dalel.kernel.Roles;
import kz.dalel.request.Said;
import kz.dalel.web.rest.convention.Body;
import kz.dalel.web.rest.convention.Creation;
import kz.dalel.web.rest.convention.Listing;
import kz.dalel.web.rest.convention.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The handovers of an exhibit: released by its holder, received by the one who was named. */
@Path("/exhibits/{number}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoversResource {
    private static final String RELEASE =
            """
            {"receiver": "00000000-0000-4000-8000-000000000010", "purpose": "EXAMINATION",
             "reason": "исследование по запросу", "condition": "упаковка цела", "photographs": []}""";
    private static final String RECEIPT =
            """
            {"condition": "упаковка цела", "sealIntact": true, "seal": "004417", "place": "lab-2/safe-1"}""";
    private static final String RETURN =
            """
            {"outside": {"name": "Әлиев Б., секретарь суда", "serviceId": "СУ 1203", "authority": "доверенность № 7"},
             "reason": "заседание окончено", "received": {"condition": "упаковка цела", "sealIntact": true,
              "place": "store-1/shelf-2", "act": "4f6c0d0a-7d7e-4a53-9d0e-0f4a7a2b9c11"}}""";

    @Inject
    HandoverDesk desk;

    @Inject
    Handovers handovers;

    @Inject
    Rehash rehash;

    @Inject
    Creation creation;

    @Inject
    Versions versions;

    @GET
    @RolesAllowed("**")
    @Operation(summary = "The handovers of the exhibit, the first first")
    public Listing.Items<HandoverSheet> list(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(handovers.of(number), null);
    }

    @POST
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(
            summary = "Release an exhibit that the caller holds",
            description =
                    "Either \"receiver\", the account of the only person who may receive it, or \"outside\" {name,"
                            + " serviceId, authority}; COURT has an \"until\". Its bytes are read anew first. From now on it is in"
                            + " transit; the caller answers for it until the other side has signed. 403 handover.samePerson,"
                            + " handover.notHeld, handover.receiverTakesNoPart, handover.receiverHoldsNothing; 409 handover.inTransit,"
                            + " quarantine.held, fixity.alarm.")
    @APIResponseSchema(value = HandoverSheet.class, responseCode = "201")
    public Response release(
            @PathParam("number") ExhibitNumber number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "to the expert", value = RELEASE)))
                    Release form) {
        return passed(number, form, read -> desk.release(read, number, Body.given(form)));
    }

    @GET
    @Path("receivers")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(summary = "Whom the caller may name as the receiver of the exhibit, by name")
    public Listing.Items<Person> receivers(@PathParam("number") ExhibitNumber number) {
        return new Listing.Items<>(handovers.receivers(number), null);
    }

    @GET
    @Path("{handover}")
    @RolesAllowed("**")
    @Operation(summary = "One handover: both sides, how it was given and how it was found")
    @APIResponseSchema(HandoverSheet.class)
    public Response read(@PathParam("number") ExhibitNumber number, @PathParam("handover") long handover) {
        HandoverSheet sheet = handovers.one(number, handover);
        return versions.shown(sheet.version(), sheet);
    }

    @POST
    @Path("{handover}/receipt")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(
            summary = "Receive what was released to the caller",
            description =
                    "The bytes are read anew. Where somebody from outside was named, \"act\" is the upload with his signed"
                            + " act and the store keeps it. A broken, lost or other seal needs a \"discrepancy\". 403"
                            + " handover.notNamed, handover.samePerson.")
    @APIResponseSchema(value = HandoverSheet.class, responseCode = "201")
    public Response receive(
            @PathParam("number") ExhibitNumber number,
            @PathParam("handover") long handover,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "as it was given", value = RECEIPT)))
                    Receiving form) {
        return passed(number, form, read -> {
            desk.receive(read, number, handover, Body.given(form));
            return handover;
        });
    }

    @GET
    @Path("{handover}/receipt")
    @RolesAllowed("**")
    @Operation(summary = "The record of the receipt; all members are null while it is in transit")
    @APIResponseSchema(HandoverSheet.Found.class)
    public Response receipt(@PathParam("number") ExhibitNumber number, @PathParam("handover") long handover) {
        HandoverSheet sheet = handovers.one(number, handover);
        return versions.shown(sheet.version(), sheet.found());
    }

    @POST
    @Path("{handover}/recall")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR, Roles.EXPERT})
    @Operation(summary = "Keep what the caller released and nobody has received; text is the reason")
    @APIResponseSchema(value = HandoverSheet.class, responseCode = "201")
    public Response recall(
            @PathParam("number") ExhibitNumber number, @PathParam("handover") long handover, Said.Text form) {
        return creation.once(form, () -> {
            desk.recall(number, handover, Body.given(form).text());
            return shown(number, handover);
        });
    }

    @POST
    @Path("{handover}/return")
    @RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
    @Operation(
            summary = "Take an exhibit back that was issued to somebody from outside",
            description = "He signs an act, whose scan is \"received.act\"; the answer is the handover back.")
    @APIResponseSchema(value = HandoverSheet.class, responseCode = "201")
    public Response takeBack(
            @PathParam("number") ExhibitNumber number,
            @PathParam("handover") long handover,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "from the court", value = RETURN)))
                    TakingBack form) {
        return passed(number, form, read -> desk.takeBack(read, number, handover, Body.given(form)));
    }

    /** Bytes are read anew outside the transaction that the act and its key share. */
    private Response passed(ExhibitNumber number, Object form, ToLongFunction<Reread> act) {
        Reread read = rehash.read(List.of(number));
        return creation.once(form, () -> shown(number, act.applyAsLong(read)));
    }

    private Answer shown(ExhibitNumber number, long id) {
        HandoverSheet sheet = handovers.one(number, id);
        return creation.created("exhibits/" + number + "/handovers/" + id, sheet.version(), sheet);
    }
}
