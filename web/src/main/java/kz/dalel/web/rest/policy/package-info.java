/** The Center's policy: its tables, their versions, who puts which into force. */
package kz.dalel.web.rest.policy;
