/** Experts, assignment and acceptance. May use the conventions. */
package kz.dalel.web.rest.assignment;
