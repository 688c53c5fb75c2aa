package fr.collectivites.compliance.rules.build;

import java.util.List;

/**
 * A line of metadata of a rule, as {@code @Article("rgpd:33-1, rgpd:33-2")}.
 *
 * @param name the word after the at sign
 * @param values what stands between the parentheses, cut at commas, without quotes
 * @param at where it is written
 */
record Tag(String name, List<String> values, Position at) {}
