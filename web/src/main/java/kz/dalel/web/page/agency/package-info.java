/** The page of the bodies that appoint examinations: who was renamed, who succeeded whom. */
package kz.dalel.web.page.agency;
