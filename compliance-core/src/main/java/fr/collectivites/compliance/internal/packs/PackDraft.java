package fr.collectivites.compliance.internal.packs;

import java.util.Map;

/** A pack and what the checks over all packs still need of it. */
record PackDraft(Pack pack, Map<String, PropertiesFile.Entry> french, Map<String, PropertiesFile.Entry> english) {}
