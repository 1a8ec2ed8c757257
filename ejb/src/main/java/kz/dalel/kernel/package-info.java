/** What every feature stands on: who calls, what time it is, how a wish is refused. Uses no other feature. */
package kz.dalel.kernel;
