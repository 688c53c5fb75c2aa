package example.canteen.incidents;

import fr.collectivites.compliance.model.Fact;

/** An answer of someone who may not know yet. */
public enum Known {
    /** Yes. */
    YES("Oui"),
    /** No. */
    NO("Non"),
    /** Not known yet: the library is told so, and never takes it for a no. */
    UNKNOWN("Je ne sais pas encore");

    private final String label;

    Known(String label) {
        this.label = label;
    }

    /** Returns the words that pages show. */
    public String label() {
        return label;
    }

    Fact<Boolean> fact() {
        return this == UNKNOWN ? Fact.unknown(Fact.Reason.NOT_KNOWN_YET) : Fact.of(this == YES);
    }

    static Known of(Fact<Boolean> fact) {
        return fact.toOptional().map(yes -> yes ? YES : NO).orElse(UNKNOWN);
    }
}
