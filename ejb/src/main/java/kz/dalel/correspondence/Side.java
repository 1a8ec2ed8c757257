package kz.dalel.correspondence;

import kz.dalel.request.Capacity;

/** Whose side a message is from. */
public enum Side {
    EXPERT(Capacity.EXPERT),
    APPOINTING(Capacity.APPOINTING);

    private final Capacity capacity;

    Side(Capacity capacity) {
        this.capacity = capacity;
    }

    /** As what one takes part who writes from this side. */
    public Capacity capacity() {
        return capacity;
    }

    /** To whom it is written. */
    public Side other() {
        return this == EXPERT ? APPOINTING : EXPERT;
    }
}
