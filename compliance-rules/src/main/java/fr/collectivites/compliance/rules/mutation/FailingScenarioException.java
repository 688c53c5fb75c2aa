package fr.collectivites.compliance.rules.mutation;

import java.util.Collection;

/** Scenarios fail before anything is broken, so that nothing can be learnt from them; the message names them all. */
public final class FailingScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailingScenarioException(Collection<String> scenarios) {
        super("des scénarios échouent déjà, sans que rien soit cassé ; les réparer d'abord (scenarios) :\n- "
                + String.join("\n- ", scenarios));
    }
}
