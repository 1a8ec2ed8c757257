package kz.dalel.it.stack;

import java.nio.file.Path;
import kz.dalel.dist.Project;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all tests: the EAR as it is shipped; its WAR holds, besides, the classes that test inside. */
public final class ShippedEar {
    private static final String WAR = "web.war";

    private ShippedEar() {}

    @Deployment
    public static EnterpriseArchive ear() {
        Path shipped = Project.here().root().resolve("ear/target/dalel.ear");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "dalel.ear")
                .importFrom(shipped.toFile())
                .as(EnterpriseArchive.class);
        WebArchive war = ShrinkWrap.create(ZipImporter.class, WAR)
                .importFrom(ear.get(WAR).getAsset().openStream())
                .as(WebArchive.class)
                .addPackage("kz.dalel.it.inside");
        ear.delete(WAR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }
}
