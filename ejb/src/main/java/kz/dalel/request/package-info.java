/**
 * The request: its states, its steps, who takes part. Owns every transition; other features refuse one through a {@link
 * kz.dalel.request.StepGuard}. May use {@code agency}, {@code law}, {@code custody}, {@code upload}, {@code kernel}.
 */
package kz.dalel.request;
