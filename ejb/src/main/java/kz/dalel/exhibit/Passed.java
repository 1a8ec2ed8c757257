package kz.dalel.exhibit;

import kz.dalel.request.RequestNumber;

/** A fact: an object of the case has passed into other hands, or back to where it came from. */
public record Passed(RequestNumber request) {}
