/** What browsers are told to forbid. */
package kz.dalel.web.security;
