package kz.dalel.dist;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree and what its build leaves behind. */
public record Project(Path root) {

    /** The tree named by DALEL_ROOT (set by the script), else the one around the current directory. */
    public static Project here() {
        String given = System.getenv("DALEL_ROOT");
        if (given != null && !given.isBlank()) return new Project(Path.of(given).toAbsolutePath());
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isRegularFile(p.resolve("dist/pom.xml")) && Files.isRegularFile(p.resolve("ear/pom.xml"))) {
                return new Project(p);
            }
        }
        throw new Trouble("No Dalel source tree around " + Path.of("").toAbsolutePath() + "; set DALEL_ROOT to it.");
    }

    Path keycloakArchive() {
        return built("dist/target/keycloak/keycloak.tar.gz");
    }

    Path server() {
        return built("ear/target/server");
    }

    Path ear() {
        return built("ear/target/dalel.ear");
    }

    Path worker() {
        return built("worker/target/dalel-worker.jar");
    }

    /** The witness program and the verifier. */
    Path proof() {
        return built("proof/target/dalel-proof.jar");
    }

    private Path built(String relative) {
        Path path = root.resolve(relative);
        if (!Files.exists(path)) throw new Trouble(relative + " is missing; build it with: mvn -DskipTests package");
        return path;
    }
}
