package kz.dalel.method;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dalel.kernel.Roles;

/** Reads the register of tools: everybody who works by it may know it. */
@Stateless
@RolesAllowed({Roles.QUALITY, Roles.HEAD, Roles.UNIT_HEAD, Roles.EXPERT, Roles.REVIEWER, Roles.AUDITOR})
public class Tools {
    @Inject
    ToolBook book;

    /** All tools by name, each with its versions and their verifications. */
    public List<ToolSheet> all() {
        LocalDate today = book.today();
        Map<ToolVersion.Key, List<Verification>> verifications =
                book.verifications().collect(Collectors.groupingBy(Verification::of));
        Map<String, List<ToolVersionSheet>> versions = book.versions()
                .collect(Collectors.groupingBy(
                        version -> version.key().tool(),
                        Collectors.mapping(
                                version -> version.sheet(verifications.getOrDefault(version.key(), List.of()), today),
                                Collectors.toList())));
        return book.tools().stream()
                .map(tool -> new ToolSheet(tool.said(), versions.getOrDefault(tool.code(), List.of())))
                .toList();
    }

    /** The tool with this code; not found when there is none. */
    public ToolSheet tool(String code) {
        book.tool(code);
        return all().stream()
                .filter(tool -> tool.said().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The version; not found when there is none. */
    public ToolVersionSheet version(String code, String version) {
        ToolVersion found = book.version(code, version);
        return found.sheet(book.verifications(found.key()), book.today());
    }

    /** Tools with the versions that may be used today. */
    public List<ToolSheet> fit() {
        return all().stream()
                .map(tool -> new ToolSheet(
                        tool.said(),
                        tool.versions().stream()
                                .filter(version -> version.status() == ToolStatus.VERIFIED)
                                .toList()))
                .filter(tool -> !tool.versions().isEmpty())
                .toList();
    }

    /** Versions whose verification ends within so many days, the soonest first; those that are over come first of all. */
    public List<Expiring> expiring(int days) {
        LocalDate last = book.today().plusDays(days);
        return all().stream()
                .flatMap(tool -> tool.versions().stream()
                        .filter(version ->
                                version.status() == ToolStatus.VERIFIED || version.status() == ToolStatus.EXPIRED)
                        .filter(version -> !version.due().isAfter(last))
                        .map(version -> new Expiring(tool.said().code(), version.version(), version.due())))
                .sorted(Expiring.SOONEST)
                .toList();
    }
}
