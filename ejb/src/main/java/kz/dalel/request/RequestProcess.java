package kz.dalel.request;

/** What the process is told of a request; it routes and never decides. */
public interface RequestProcess {
    /** A step was taken by which the request stands elsewhere; with {@link Step#SUBMISSION} its way through the Center begins. */
    void taken(StepTaken taken);
}
