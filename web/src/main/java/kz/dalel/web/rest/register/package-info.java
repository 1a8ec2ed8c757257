/** The registers of methods and tools, and what quality sees of their use. May use the conventions. */
package kz.dalel.web.rest.register;
