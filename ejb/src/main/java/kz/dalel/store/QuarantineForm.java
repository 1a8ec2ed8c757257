package kz.dalel.store;

/**
 * An object found where it does not belong.
 *
 * @param label the number on it, where it has one; it is never repeated to anybody in the case of the bag
 * @param description what was found, in words
 * @param place where it is put
 */
public record QuarantineForm(String label, String description, String place) {}
