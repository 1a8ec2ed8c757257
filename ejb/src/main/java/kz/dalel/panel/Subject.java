package kz.dalel.panel;

/** What a member puts his name to. */
public enum Subject {
    /** The one conclusion of a commission. */
    CONCLUSION,
    /** His part of a complex examination, and the common conclusion where he took part in it. */
    PART,
    /** His own opinion, and nothing else. */
    OPINION
}
