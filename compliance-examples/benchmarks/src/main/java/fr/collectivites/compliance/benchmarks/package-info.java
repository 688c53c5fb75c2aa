/**
 * Measures the library against its budget: beside hand-written Java, beside the bare rule engine, and from a cold start.
 *
 * <p>Everything runs through the public API but {@link fr.collectivites.compliance.benchmarks.BareEngine}, which looks
 * below it to measure what it adds.
 */
package fr.collectivites.compliance.benchmarks;
