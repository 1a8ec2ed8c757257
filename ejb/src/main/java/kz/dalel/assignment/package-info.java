/**
 * Who examines and who reviews: certificates, load, what stands against somebody, his acceptance. May use {@code link},
 * {@code motion}, {@code interruption}, {@code request}, {@code agency}, {@code law}, {@code custody}, {@code kernel}.
 */
package kz.dalel.assignment;
