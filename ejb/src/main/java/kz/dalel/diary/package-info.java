/**
 * When people are on duty and when experts have to appear. May use {@code request}, {@code agency}, {@code custody} and {@code
 * kernel}.
 */
package kz.dalel.diary;
