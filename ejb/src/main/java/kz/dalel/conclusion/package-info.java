/**
 * The expert's conclusion: assembled from the request, its objects and the findings, refused while anything mandatory is
 * missing (CPC art. 283), drafted in versions, checked in form, frozen, printed, signed and read. The <em>content digest</em>
 * is SHA-256 over the content as JSON after RFC 8785 (texts, whole numbers, booleans; absent members are left out), so that
 * anybody who has the content can find it again; it stands on every page. May use {@code examination}, {@code exhibit},
 * {@code request}, {@code custody}, {@code law}, {@code agency}, {@code vault}, {@code document}, {@code kernel}.
 */
package kz.dalel.conclusion;
