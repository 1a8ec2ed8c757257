/** What the extraction worker asks for and brings. May use the conventions. */
package kz.dalel.web.rest.work;
