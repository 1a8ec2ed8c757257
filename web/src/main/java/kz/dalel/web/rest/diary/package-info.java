/** Who is away, who is on duty, when experts have to appear. May use the conventions. */
package kz.dalel.web.rest.diary;
