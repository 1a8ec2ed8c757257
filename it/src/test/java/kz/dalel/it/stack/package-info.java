/** The one Dalel that all integration tests share, and the people who call it. */
package kz.dalel.it.stack;
