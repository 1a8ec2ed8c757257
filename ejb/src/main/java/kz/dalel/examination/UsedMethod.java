package kz.dalel.examination;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A method that an expert uses in a request. Written once; another version is another one. */
@Entity
@Immutable
@Table(name = "method_used")
@SuppressWarnings("UnusedVariable") // columns are read by queries
class UsedMethod {
    @EmbeddedId
    private Note.Key key;

    private String method;

    @Column(name = "number")
    private int number;

    private String justification;
    private String author;
    private Instant at;

    protected UsedMethod() {}

    UsedMethod(Note.Key key, MethodChoice choice, String author, Instant at) {
        this.key = key;
        method = choice.method();
        number = choice.version();
        justification = choice.justification();
        this.author = author;
        this.at = at;
    }

    MethodChoice choice() {
        return new MethodChoice(method, number, justification);
    }
}
