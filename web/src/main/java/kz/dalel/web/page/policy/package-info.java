/** The page of the Center's policy. */
package kz.dalel.web.page.policy;
