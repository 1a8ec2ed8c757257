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
import java.util.stream.Stream;
import kz.dalel.agency.Person;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.Rehash;
import kz.dalel.exhibit.Reread;
import kz.dalel.handover.ParcelDesk;
import kz.dalel.handover.ParcelForm;
import kz.dalel.handover.ParcelSheet;
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

/** Several exhibits in one package between sites. */
@Path("/parcels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CUSTODIAN, Roles.REGISTRAR})
public class ParcelsResource {
    private static final String PARCEL =
            """
            {"exhibits": ["CDF-2020-000001"], "receiver": "00000000-0000-4000-8000-000000000021",
             "courier": {"name": "Ахметов Д.", "serviceId": "КС 0412", "authority": "доверенность № 12 от 03.02.2026"},
             "seal": "004420", "papers": "сопроводительное письмо на 2 листах", "reason": "исследование в Алматы", "condition": "упаковка цела"}""";
    private static final String OPENING =
            """
            {"sealIntact": true, "exhibits": [{"number": "CDF-2020-000001", "received":
             {"condition": "упаковка цела", "sealIntact": true, "place": "store-1/shelf-3"}}]}""";

    @Inject
    ParcelDesk desk;

    @Inject
    Rehash rehash;

    @Inject
    Creation creation;

    @Inject
    Versions versions;

    @POST
    @Operation(
            summary = "Send exhibits that the caller holds to another site",
            description =
                    "Each has a handover of its own. The receiver, who may hold objects by his role, takes part in their cases"
                            + " while an object of them is at his site. 403 handover.receiverHoldsNothing.")
    @APIResponseSchema(value = ParcelSheet.class, responseCode = "201")
    public Response send(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "to Almaty", value = PARCEL)))
                    ParcelForm form) {
        Reread read = read(Body.given(form).exhibits().stream());
        return creation.once(form, () -> shown(desk.send(read, form)));
    }

    @GET
    @Operation(
            summary = "The parcels that the caller sent or is sent, the newest first",
            description = "At most 100, without what is in them.")
    public Listing.Items<ParcelSheet> list() {
        return new Listing.Items<>(desk.mine(), null);
    }

    @GET
    @Path("receivers")
    @Operation(summary = "To whom the caller may send a parcel: people at other sites who may hold objects")
    public Listing.Items<Person> receivers() {
        return new Listing.Items<>(desk.receivers(), null);
    }

    @GET
    @Path("{parcel}")
    @Operation(summary = "The parcel with what is in it, for its giver and its receiver")
    @APIResponseSchema(ParcelSheet.class)
    public Response sheet(@PathParam("parcel") long parcel) {
        ParcelSheet sheet = desk.sheet(parcel);
        return versions.shown(sheet.version(), sheet);
    }

    @POST
    @Path("{parcel}/receipt")
    @Operation(
            summary = "Open the parcel and receive what is in it",
            description =
                    "What is not listed stays in transit; that, or a broken seal, needs a \"discrepancy\". \"extra\" is"
                            + " what lay in it and was not sent in it; only giver and receiver read that.")
    @APIResponseSchema(value = ParcelSheet.class, responseCode = "201")
    public Response open(
            @PathParam("parcel") long parcel,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "complete", value = OPENING)))
                    ParcelForm.Opening form) {
        Reread read = read(Body.given(form).exhibits().stream().map(ParcelForm.Item::number));
        return creation.once(form, () -> {
            desk.open(read, parcel, form);
            return shown(parcel);
        });
    }

    @POST
    @Path("{parcel}/recall")
    @Operation(summary = "Take back a parcel that nobody has opened; text is the reason")
    @APIResponseSchema(value = ParcelSheet.class, responseCode = "201")
    public Response recall(@PathParam("parcel") long parcel, Said.Text form) {
        return creation.once(form, () -> {
            desk.recall(parcel, Body.given(form).text());
            return shown(parcel);
        });
    }

    private Reread read(Stream<String> numbers) {
        List<ExhibitNumber> exhibits =
                numbers.map(ExhibitNumber::new).distinct().toList();
        return rehash.read(exhibits);
    }

    private Answer shown(long parcel) {
        ParcelSheet sheet = desk.sheet(parcel);
        return creation.created("parcels/" + parcel, sheet.version(), sheet);
    }
}
