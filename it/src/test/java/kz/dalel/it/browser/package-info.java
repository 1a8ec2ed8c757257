/** People at their browsers: each finds what he needs by role, label and visible words, as a reader of the screen does. */
package kz.dalel.it.browser;
