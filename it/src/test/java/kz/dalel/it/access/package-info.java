/** Who may see what: through the API, and past it in the database. */
package kz.dalel.it.access;
