/**
 * The page of the custody log, the same for strangers and for those who have logged in; these may also print the sheets of its
 * weeks. May use {@code transparency} and {@code certificate}.
 */
package kz.dalel.web.page.custody;
