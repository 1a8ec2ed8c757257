/** Acts on paper, printed when they are asked for. May use the conventions. */
package kz.dalel.web.rest.paper;
