/** The rules of the house, held by tests; each rule is also shown to fail on a class in {@code seeded}. */
package kz.dalel.it.house;
