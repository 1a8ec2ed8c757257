/** Who is away, who is on duty, and the reader's own week. May use the words, the notices and the services. */
package kz.dalel.web.page.diary;
