/** The registers of methods and tools, and the quality manager’s desk. May use the desks of registers and deviations. */
package kz.dalel.web.page.register;
