/** Pages about fixity: the store under check, and what the page of an exhibit says of it. */
package kz.dalel.web.page.fixity;
