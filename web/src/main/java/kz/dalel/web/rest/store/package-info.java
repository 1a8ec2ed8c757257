/** What the store knows of objects: seals, places, photographs, sub-items, quarantine, shelf checks. May use the conventions. */
package kz.dalel.web.rest.store;
