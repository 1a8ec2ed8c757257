/** The process engine, confined: BPMN and DMN, one adapter out for each port, delegates in. May use the ports of the domain. */
package kz.dalel.workflows;
