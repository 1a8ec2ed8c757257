package kz.dalel.web.rest.upload;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what speaks tus, the protocol of resumable uploads. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Tus {
    /** The one version of the protocol that is spoken. */
    String VERSION = "1.0.0";
    /** What is offered beyond the core. */
    String EXTENSIONS = "creation,termination";

    String RESUMABLE = "Tus-Resumable";
    String OFFSET = "Upload-Offset";
    String LENGTH = "Upload-Length";
    String METADATA = "Upload-Metadata";
    String BYTES = "application/offset+octet-stream";
}
