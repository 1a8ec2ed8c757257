package kz.dalel.proof.bundle;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * A way to change a bundle.
 *
 * @param status with which it is to be met
 * @param said a part of the English report
 */
record Mutation(String name, int status, String said, Change change) {
    interface Change {
        void forge(Forger forger) throws IOException;
    }

    static Stream<Mutation> all() {
        return Stream.concat(PartMutations.all(), HeadMutations.all());
    }

    static Mutation mutation(String name, int status, String said, Change change) {
        return new Mutation(name, status, said, change);
    }

    @Override
    public String toString() {
        return name;
    }
}
