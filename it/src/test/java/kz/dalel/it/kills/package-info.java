/** What a power cut leaves behind: each process is killed in the middle of its work, on a stack of its own. */
package kz.dalel.it.kills;
