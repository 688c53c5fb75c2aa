package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Freshness;
import fr.collectivites.compliance.law.LegalForce;
import java.util.List;
import java.util.Optional;

/**
 * What an answer rests on.
 *
 * @param citations the articles, sorted
 * @param force the weakest force among them; empty when nothing is cited
 * @param freshness the oldest check that is overdue
 */
record Sources(List<Citation> citations, Optional<LegalForce> force, Freshness freshness) {}
