/**
 * Reads rule packs: questions, dated values, sources, tables, messages and the index of the compiled rules.
 *
 * <p>Everything read is immutable and checked as a whole: a {@link RuleBook} exists only when no file has a problem.
 * Texts of problems are in French, because those who write packs read them. Not part of the public contract. No
 * parameter and no result is null.
 */
package fr.collectivites.compliance.internal.packs;
