/** Lawful erasure over the API: asked by one person, confirmed by another. */
package kz.dalel.web.rest.erasure;
