package kz.dalel.transparency;

import java.time.Instant;
import kz.dalel.proof.tree.Hash;

/** A checkpoint of the log: how long it is, the root over all of it, the note that says so with the log's signature. */
record Head(long size, Hash root, String note, Instant at) {}
