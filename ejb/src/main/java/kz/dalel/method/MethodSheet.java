package kz.dalel.method;

import java.util.List;

/** A method as it is read, its versions in their order. */
public record MethodSheet(String code, MethodTitle title, List<MethodVersionSheet> versions) {}
