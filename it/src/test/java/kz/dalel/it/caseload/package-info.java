/** The figures and the docket of the lists, against the cases that they tell of. */
package kz.dalel.it.caseload;
