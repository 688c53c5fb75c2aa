package fr.collectivites.compliance.audit;

import java.util.Objects;

/**
 * A pack that is no longer what it was when a record was made.
 *
 * @param pack its identifier, not null
 * @param was the digest in the record; empty when the pack did not exist, not null
 * @param is the digest now; empty when the pack is gone, not null
 */
public record PackChange(String pack, String was, String is) {

    /** Checks that nothing is null. */
    public PackChange {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(is, "is");
    }
}
