package kz.dalel.examination;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A tool that an expert uses in a request. Written once; another version is another one. */
@Entity
@Immutable
@Table(name = "tool_used")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class UsedTool {
    @EmbeddedId
    private Note.Key key;

    private String tool;
    private String name;
    private String version;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    private String author;
    private Instant at;

    protected UsedTool() {}

    UsedTool(Note.Key key, Tool tool, String author, Instant at) {
        this.key = key;
        this.tool = tool.tool();
        name = tool.name();
        version = tool.version();
        verifiedOn = tool.verifiedOn();
        this.author = author;
        this.at = at;
    }

    Tool sheet() {
        return new Tool(tool, name, version, verifiedOn);
    }
}
