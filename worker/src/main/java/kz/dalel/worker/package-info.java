/**
 * The process that opens hostile files. It asks the server for work with a service account, takes one exhibit, has it
 * parsed by a child process that has limits and no network, and posts what was found as JSON (see
 * {@code docs/work-result.md}). A crash, a hang or a refusal of the parser is a result of that exhibit; only trouble of
 * this machine or of the network is reported as a failure and tried again.
 *
 * <p>Depends on no other module of Dalel: it may be deployed alone, on a machine that has nothing else.
 */
package kz.dalel.worker;
