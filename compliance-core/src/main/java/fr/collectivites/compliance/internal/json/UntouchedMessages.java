package fr.collectivites.compliance.internal.json;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are declared: nothing of them is shown, and no expression in them is ever evaluated. */
final class UntouchedMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
