/** How the API reads and writes JSON. */
package kz.dalel.web.rest.json;
