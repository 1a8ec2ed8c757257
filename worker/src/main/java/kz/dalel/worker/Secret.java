package kz.dalel.worker;

/** A secret that does not print itself. */
record Secret(String text) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
