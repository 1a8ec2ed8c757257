/** What people and machines touch: Faces pages, REST resources, message bundles. Sees the domain, never the engine. */
package kz.dalel.web;
