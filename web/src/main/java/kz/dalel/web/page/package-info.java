/** What the pages stand on: navigation, notices, the words of states and clocks, converters, the field component. */
package kz.dalel.web.page;
