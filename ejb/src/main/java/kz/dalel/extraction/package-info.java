/**
 * Metadata of exhibits, extracted by workers outside: ordered at registration, fetched, locked and answered through the queue
 * of the process engine. A result is bound to the exhibit, its digest and the extractor with version and configuration; a
 * crash is a result, trouble of a worker is not: it is tried again. May use {@code exhibit}, {@code request}, {@code vault},
 * {@code custody}, {@code kernel}.
 */
package kz.dalel.extraction;
