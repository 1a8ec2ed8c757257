/** What all resources do alike: steps, creations once, versions, lists, ranges, who may call. May use {@code json} and {@code problem}. */
package kz.dalel.web.rest.convention;
