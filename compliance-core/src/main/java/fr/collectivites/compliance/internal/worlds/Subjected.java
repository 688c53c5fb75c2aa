package fr.collectivites.compliance.internal.worlds;

/** One question about one subject. */
record Subjected(String question, String subject) {}
