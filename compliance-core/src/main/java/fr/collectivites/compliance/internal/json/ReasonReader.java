package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.model.Fact.Reason;
import java.util.List;
import java.util.Optional;

/** Reads why a fact is unknown: an object of one property, as {@code {"unknown":"REFUSED"}}. */
final class ReasonReader {

    /** The one property of the object. */
    static final String UNKNOWN = "unknown";

    private static final ValueShape.Code REASONS = ValueShape.Code.of(Reason.class);
    private static final String FORM = "a value, or {\"unknown\": one of "
            + String.join(", ", REASONS.constants().keySet()) + '}';

    private final DocumentCursor in;
    private final ScalarReader scalars;

    /** Reads from a cursor. */
    ReasonReader(DocumentCursor in, ScalarReader scalars) {
        this.in = in;
        this.scalars = scalars;
    }

    /** Reads the object where the cursor stands; gives the default reason after a problem. */
    Reason reason() {
        Optional<Reason> found = Optional.empty();
        int properties = 0;
        for (; in.nextProperty(); properties++) {
            boolean known = in.name().equals(UNKNOWN);
            if (!known) {
                in.unknown(Kind.UNKNOWN_PROPERTY, in.name(), List.of(UNKNOWN));
            } else if (found.isPresent()) {
                in.problem(Kind.DUPLICATE_PROPERTY, "a second \"unknown\"", "each property once");
            }
            in.next();
            if (known && found.isEmpty()) {
                found = Optional.of(
                        scalars.code(REASONS).map(Reason.class::cast).orElse(Reason.NOT_ASKED));
            } else {
                in.skip();
            }
        }
        if (properties == 0) {
            in.emptyObject(FORM);
        }
        return found.orElse(Reason.NOT_ASKED);
    }
}
