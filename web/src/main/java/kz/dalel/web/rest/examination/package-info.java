/** The study: its beginning, notes, methods, tools, deviations, answers. May use the conventions. */
package kz.dalel.web.rest.examination;
