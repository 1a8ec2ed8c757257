package kz.dalel.document;

/** A piece of a section that knows its own markup. */
public sealed interface Block permits Text, Facts, Table, Columns, Code, SignatureLine {
    /** Well-formed markup with all texts escaped. */
    String markup();
}
