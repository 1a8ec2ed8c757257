/**
 * What several experts say to one conclusion: each agrees with a version or dissents, each signs the whole, his part or his own
 * opinion (CPC art. 281–283). May use {@code assignment}, {@code conclusion}, {@code manuscript}, {@code request},
 * {@code custody}, {@code upload}, {@code kernel}.
 */
package kz.dalel.panel;
