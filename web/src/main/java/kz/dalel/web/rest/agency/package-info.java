/** The register of bodies: who there is, and who was renamed or succeeded. */
package kz.dalel.web.rest.agency;
