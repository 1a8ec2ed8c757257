/** Methodical help: who advises, the advice, its print and the file that goes with it. */
package kz.dalel.web.rest.advice;
