/** The page of lawful erasures. */
package kz.dalel.web.page.erasure;
