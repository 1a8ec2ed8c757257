/** The register of bodies: who there is, who was renamed or succeeded, who keeps an internal visa; and the visas of a request. */
package kz.dalel.web.rest.agency;
