/** Lists of requests: what is asked of the reader, and all that are his. */
package kz.dalel.web.page.cases;
