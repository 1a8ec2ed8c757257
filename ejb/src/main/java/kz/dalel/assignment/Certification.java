package kz.dalel.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Pattern;
import kz.dalel.custody.Act;
import kz.dalel.custody.CustodyLog;
import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Refusal;
import kz.dalel.kernel.Roles;
import kz.dalel.law.Choice;
import kz.dalel.law.LawBook;

/** Keeps the register of experts' certificates: quality adds what it has seen, nothing is changed. */
@Stateless
@RolesAllowed(Roles.QUALITY)
public class Certification {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Register register;

    @Inject
    LawBook law;

    @Inject
    CustodyLog custody;

    /**
     * Enters a certificate or its new attestation; the expert need not have logged in yet. Nobody certifies himself; refused
     * as {@code certificate.already} when this attestation stands in the register.
     */
    public void certify(String officer, Certificate seen) {
        String expert = Mandatory.line("certificate.officer", officer);
        if (!ACCOUNT.matcher(expert).matches()) throw Refusal.notFound("person.unknown");
        Certificate certificate = seen.checked(register.today());
        law.choice(Choice.From.EXPERT_SPECIALTY, certificate.specialty(), register.today());
        if (register.self().equals(expert)) throw Refusal.forbidden("certificate.own");
        if (em.find(ExpertCertificate.class, key(expert, certificate)) != null)
            throw Refusal.conflict("certificate.already", certificate.number());
        em.persist(new ExpertCertificate(expert, certificate));
        custody.append(Act.onPerson("expert.certified", expert)
                .as(Roles.QUALITY)
                .because("certificate " + certificate.number())
                .detail("specialty", certificate.specialty())
                .detail("validFrom", certificate.validFrom())
                .detail("validTo", certificate.validTo())
                .detail("attestedOn", certificate.attestedOn()));
    }

    /** The certificates of an expert, by specialty and date. */
    @RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER})
    public List<Certificate> certificates(String officer) {
        return register.certificates(officer);
    }

    private static ExpertCertificate.Key key(String expert, Certificate certificate) {
        return new ExpertCertificate.Key(
                expert, certificate.specialty(), certificate.number(), certificate.attestedOn());
    }
}
