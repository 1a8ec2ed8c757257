/**
 * Methodical help: an employee is asked, and answers. No expert is warned of his liability, nothing is signed, nothing becomes
 * evidence; whoever advised is told of when somebody is to examine in the same proceeding. May use {@code assignment}, {@code
 * request}, {@code agency}, {@code custody}, {@code upload}, {@code vault}, {@code document}, {@code kernel}.
 */
package kz.dalel.advice;
