package fr.collectivites.compliance.facts;

/** Something that rules conclude about: a collectivity, an incident, a processing. */
public interface Subject {

    /**
     * Names the subject the same way in rules, findings and records.
     *
     * @return {@code collectivity}, or the list and the key of the element, as {@code incidents/INC-1}; not null
     */
    String getSubject();
}
