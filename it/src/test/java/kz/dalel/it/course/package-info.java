/** The ways of a request that leave the straight one, through the API. */
package kz.dalel.it.course;
