/**
 * Law by date: what was the text, on that day, as known on that other day, under that reading.
 *
 * <p>Intervals are half-open: a value counts from the first instant of its day, until the first instant of the day of
 * the next one. Nothing here reads the clock, the zone or the locale of the machine, and nothing here knows a figure of
 * the law: figures come from the packs. No parameter and no result is null.
 */
package fr.collectivites.compliance.law;
