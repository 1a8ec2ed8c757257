/** Requests, their steps until the study, and who takes part. May use the conventions. */
package kz.dalel.web.rest.request;
