/** The study: its beginning, notes, tools, answers. May use the conventions. */
package kz.dalel.web.rest.examination;
