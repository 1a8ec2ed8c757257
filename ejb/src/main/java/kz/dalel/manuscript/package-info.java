/**
 * What a conclusion says: put together from the request, its objects, the findings and what the expert adds, refused while
 * anything mandatory is missing (CPC art. 283), laid out for print. The <em>content digest</em> is SHA-256 over the content as
 * JSON after RFC 8785 (texts, whole numbers, booleans; absent members are left out), so that anybody who has the content can
 * find it again; it stands on every page. Keeps nothing. May use {@code assignment}, {@code examination}, {@code deviation}, {@code exhibit}, {@code request},
 * {@code law}, {@code agency}, {@code document}, {@code kernel}.
 */
package kz.dalel.manuscript;
