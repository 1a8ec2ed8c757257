/**
 * A wrong digit in an issued conclusion is put right by a linked act: proposed and signed by the expert, reviewed by another, printed
 * and scanned as the conclusion was. The conclusion stays; whoever holds its paper is told by which act it is corrected. May use
 * {@code conclusion}, {@code request}, {@code agency}, {@code custody}, {@code upload}, {@code vault}, {@code document},
 * {@code kernel}, {@code proof}.
 */
package kz.dalel.correction;
