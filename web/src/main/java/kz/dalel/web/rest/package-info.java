/** The public API under {@code /api/v1}: resources call desks and turn refusals into problem documents. */
package kz.dalel.web.rest;
