/**
 * Who examines and who reviews: certificates, competence, load, absence, what stands against somebody, his acceptance. May use
 * {@code method}, {@code independence}, {@code link}, {@code motion}, {@code interruption}, {@code request}, {@code agency},
 * {@code law}, {@code custody}, {@code kernel}.
 */
package kz.dalel.assignment;
