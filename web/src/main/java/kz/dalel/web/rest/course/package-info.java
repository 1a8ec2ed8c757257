/** The steps by which a request leaves its straight way: motions, challenge, suspension, impossibility, reassignment. */
package kz.dalel.web.rest.course;
