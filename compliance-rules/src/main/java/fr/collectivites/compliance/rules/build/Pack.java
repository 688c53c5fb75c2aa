package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the YAML of one pack declares, as far as rules need it.
 *
 * @param id the name of its folder
 * @param depends the packs whose questions, values and texts its rules may use
 * @param questions the questions by identifier, those that the core computes among them
 * @param parameters the type of each dated value, by identifier
 * @param articles every {@code source:article}
 * @param messages the keys of each file of wording, by the name of the file
 */
record Pack(
        String id,
        List<String> depends,
        Map<String, Question> questions,
        Map<String, String> parameters,
        Set<String> articles,
        Map<String, Set<String>> messages) {}
