package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.law.ArticleRef;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.LegalForce;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A parameter on the day asked, under the reading asked.
 *
 * @param definition the parameter, not null
 * @param picked the dated value that counts; empty when none counts yet or none is known, not null
 */
public record PickedParameter(ParameterDef definition, Optional<DatedValue<ParameterValue>> picked) {

    /** Checks that nothing is missing. */
    public PickedParameter {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(picked, "picked");
    }

    /** Says whether there is a value: not before the first one, not after a repeal. */
    public boolean present() {
        return !values().isEmpty();
    }

    /** Returns no value, the value, or the alternatives of unsettled law in the order of the file. */
    public List<ParameterValue> values() {
        return picked.isPresent() ? picked.get().values() : List.of();
    }

    /** Returns the value when it is settled. */
    public Optional<ParameterValue> value() {
        return picked.flatMap(DatedValue::value);
    }

    /** Says whether the law is unsettled, so that worlds vary the value. */
    public boolean unsettled() {
        return values().size() > 1;
    }

    /** Returns the state of the text for this value, if one counts. */
    public Optional<LegalForce> force() {
        return picked.map(DatedValue::force);
    }

    /** Returns the article that says so, if a value counts. */
    public Optional<ArticleRef> article() {
        return picked.map(DatedValue::article);
    }
}
