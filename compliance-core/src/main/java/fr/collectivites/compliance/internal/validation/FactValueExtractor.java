package fr.collectivites.compliance.internal.validation;

import fr.collectivites.compliance.model.Fact;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Shows the value of a known fact to Bean Validation; an unknown fact has nothing to check. */
public final class FactValueExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        if (fact instanceof Fact.Known<?> known) {
            receiver.value(null, known.value());
        }
    }
}
