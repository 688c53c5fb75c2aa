package fr.collectivites.compliance.internal.packs;

/**
 * The facts of a subject that suspend a deadline while the identity of a requester is in doubt (RGPD art. 12, § 6).
 *
 * @param doubt whether there is a reasonable doubt, not null
 * @param withoutDelay whether proof was asked without delay, not null
 * @param asked when proof was asked, not null
 * @param established when identity was established, not null
 */
public record SuspensionDef(String doubt, String withoutDelay, String asked, String established) {}
