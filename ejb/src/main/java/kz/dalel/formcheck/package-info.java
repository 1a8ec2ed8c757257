/**
 * The check of form: the head confirms that all the law wants is there and has the version printed and frozen, or refuses the
 * form in words. He sees the content and changes none of it. May use {@code panel}, {@code conclusion}, {@code manuscript}, {@code document},
 * {@code request}, {@code custody}, {@code vault}, {@code kernel}.
 */
package kz.dalel.formcheck;
