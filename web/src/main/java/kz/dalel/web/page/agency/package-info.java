/** The page of the bodies that appoint examinations: who was renamed, who succeeded whom, who keeps a visa; the visas of a case. */
package kz.dalel.web.page.agency;
