/**
 * The expert's work: plan and propositions before it, methods and tools, notes as he works, answers to the questions. All of it is written
 * once and only added to. May use {@code motion}, {@code request}, {@code exhibit}, {@code assignment}, {@code method}, {@code custody},
 * {@code kernel}.
 */
package kz.dalel.examination;
