/** The page between an act that asks for a second factor and the act itself. May use {@code refusal} and {@code kernel}. */
package kz.dalel.web.page.confirm;
