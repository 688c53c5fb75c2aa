/** A vendor's program as a module: the engine is found by its service, so that nothing of it is named here. */
module fr.exemple.mairie {
    requires fr.collectivites.compliance.core;
    requires fr.collectivites.compliance.rules;
}
