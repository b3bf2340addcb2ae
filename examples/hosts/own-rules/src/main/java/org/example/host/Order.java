package org.example.host;

/**
 * What the host's own rules are about.
 *
 * @param number of the order
 * @param quantity ordered
 */
public record Order(int number, int quantity) {}
