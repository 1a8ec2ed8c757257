package kz.dalel.dist;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jars of the EAR that hold SQL, as a class loader; what is migrated is what is shipped. */
final class EarLibraries implements AutoCloseable {
    private final Path copies;
    private final URLClassLoader loader;

    private EarLibraries(Path copies, URLClassLoader loader) {
        this.copies = copies;
        this.loader = loader;
    }

    static EarLibraries open(Path ear, String... names) throws IOException {
        Path copies = Files.createTempDirectory("dalel-migration");
        List<URL> jars = new ArrayList<>();
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            for (String name : names) jars.add(copied(zip, name, copies));
        }
        return new EarLibraries(
                copies, new URLClassLoader(jars.toArray(URL[]::new), EarLibraries.class.getClassLoader()));
    }

    private static URL copied(ZipFile ear, String name, Path copies) throws IOException {
        ZipEntry jar = ear.stream()
                .filter(e -> e.getName().contains(name) && e.getName().endsWith(".jar"))
                .map(ZipEntry.class::cast)
                .findFirst()
                .orElseThrow(() -> new Trouble(ear.getName() + " holds no " + name + "*.jar to migrate from."));
        Path copy = copies.resolve(name + ".jar");
        try (InputStream in = ear.getInputStream(jar)) {
            Files.copy(in, copy);
        }
        return copy.toUri().toURL();
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() throws IOException {
        loader.close();
        Directories.remove(copies);
    }
}
