/**
 * An agency's internal visa: colleagues of the appointing person say that they saw a request, or what they remark. It informs and
 * holds nothing: nobody here guards a step. May use {@code request}, {@code agency}, {@code custody}, {@code kernel}.
 */
package kz.dalel.visa;
