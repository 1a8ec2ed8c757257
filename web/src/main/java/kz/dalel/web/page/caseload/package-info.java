/** Pages of those who supervise: what a head decides today, which terms end, how much is in hand; figures for statisticians. */
package kz.dalel.web.page.caseload;
