/**
 * What an additional or repeat examination follows: the link to the earlier request, and the earlier conclusion, which is kept
 * anew under the later case. May use {@code request}, {@code custody}, {@code upload}, {@code vault}, {@code kernel}.
 */
package kz.dalel.link;
