/** The log as strangers, participants and witnesses see it, and what it says to those who change it. */
package kz.dalel.it.transparency;
