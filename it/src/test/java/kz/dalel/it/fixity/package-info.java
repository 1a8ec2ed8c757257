/** What happens when stored bytes are not what they were, and when an entry of the log is lawfully erased. */
package kz.dalel.it.fixity;
