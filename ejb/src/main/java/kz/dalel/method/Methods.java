package kz.dalel.method;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dalel.kernel.Roles;

/** Reads the register of methods: everybody who works by it may know it. */
@Stateless
@RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
public class Methods {
    @Inject
    MethodBook book;

    @Inject
    Competence competence;

    /** All methods by code, each with its versions and their validations. */
    public List<MethodSheet> all() {
        Map<MethodVersion.Key, List<Dossier>> dossiers = book.dossiers().collect(Collectors.groupingBy(Dossier::of));
        Map<String, List<MethodVersionSheet>> versions = book.versions().stream()
                .collect(Collectors.groupingBy(
                        version -> version.key().method(),
                        Collectors.mapping(
                                version -> version.sheet(dossiers.getOrDefault(version.key(), List.of())),
                                Collectors.toList())));
        return book.methods().stream()
                .map(method ->
                        new MethodSheet(method.code(), method.title(), versions.getOrDefault(method.code(), List.of())))
                .toList();
    }

    /** The method with this code; not found when there is none. */
    public MethodSheet method(String code) {
        RegisteredMethod method = book.method(code);
        return new MethodSheet(
                code,
                method.title(),
                book.versions(code).stream()
                        .map(version -> version.sheet(book.dossiers(version.key())))
                        .toList());
    }

    /** The version; not found when there is none. */
    public MethodVersionSheet version(String code, int number) {
        MethodVersion version = book.version(code, number);
        return version.sheet(book.dossiers(version.key()));
    }

    /** Methods with the versions that may be used today. */
    public List<MethodSheet> fit() {
        LocalDate today = book.today();
        return all().stream()
                .map(method -> new MethodSheet(
                        method.code(),
                        method.title(),
                        method.versions().stream()
                                .filter(version -> version.status() == MethodStatus.APPROVED
                                        && !version.due().isBefore(today))
                                .toList()))
                .filter(method -> !method.versions().isEmpty())
                .toList();
    }

    /** Approved versions whose validation ends within so many days, the soonest first; those that are over come first of all. */
    public List<Expiring> expiring(int days) {
        LocalDate last = book.today().plusDays(days);
        return all().stream()
                .flatMap(method -> method.versions().stream()
                        .filter(version -> version.status() == MethodStatus.APPROVED
                                && !version.due().isAfter(last))
                        .map(version -> new Expiring(method.code(), Integer.toString(version.number()), version.due())))
                .sorted(Expiring.SOONEST)
                .toList();
    }

    /** Whether the officer may use the method on that day (ISO/IEC 17025, 6.2.5). */
    public boolean authorised(String officer, String code, LocalDate day) {
        return book.authorised(officer, code, day);
    }

    /** Who may use the method, and who might once, by name and day. */
    public List<Authorisation> authorisations(String code) {
        book.method(code);
        return book.authorisations(code);
    }

    /** For which specialties the method is needed, or was once: what was said, the newest first. */
    public List<Need> needs(String code) {
        return competence.needs(code);
    }
}
