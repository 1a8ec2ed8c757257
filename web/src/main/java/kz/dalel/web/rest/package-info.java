/** The public API under {@code /api/v1}: its root. Conventions and resources are in packages of their own; a resource calls desks. */
package kz.dalel.web.rest;
