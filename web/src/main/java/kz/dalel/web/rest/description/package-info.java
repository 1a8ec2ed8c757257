/** What the description of the API at {@code /openapi} says beyond what its scanner finds. May use all other parts. */
package kz.dalel.web.rest.description;
