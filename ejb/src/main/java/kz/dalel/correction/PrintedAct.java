package kz.dalel.correction;

import kz.dalel.document.Printed;

/** The print of a proposed correction, already in the vault: an orphan until the review refers to it. */
public final class PrintedAct {
    private final int ordinal;
    private final ActContent content;
    private final Printed printed;

    PrintedAct(int ordinal, ActContent content, Printed printed) {
        this.ordinal = ordinal;
        this.content = content;
        this.printed = printed;
    }

    int ordinal() {
        return ordinal;
    }

    ActContent content() {
        return content;
    }

    Printed printed() {
        return printed;
    }
}
