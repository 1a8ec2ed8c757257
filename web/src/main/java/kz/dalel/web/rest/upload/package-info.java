/** Uploads in parts, tus 1.0. May use the conventions. */
package kz.dalel.web.rest.upload;
