/** Files on their way in, good and bad. */
package kz.dalel.it.upload;
