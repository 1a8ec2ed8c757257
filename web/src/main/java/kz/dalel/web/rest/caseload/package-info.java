/** Figures for those who supervise. May use the conventions. */
package kz.dalel.web.rest.caseload;
