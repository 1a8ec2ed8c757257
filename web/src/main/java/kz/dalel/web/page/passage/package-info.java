/** Pages on which a case passes to others, and on which questions of law are pointed out. */
package kz.dalel.web.page.passage;
