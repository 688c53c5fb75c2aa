package fr.collectivites.compliance.plan;

import java.util.Objects;
import java.util.Optional;

/**
 * Someone to call.
 *
 * @param name the name of the service, not null
 * @param purpose what it helps with, and what it does not, in French, not null
 * @param phone the telephone number, as published, not null
 * @param url the address of its page, not null
 * @param source where the contact was read, not null
 */
public record Contact(String name, String purpose, Optional<String> phone, Optional<String> url, String source) {

    /** Checks that nothing is null. */
    public Contact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(source, "source");
    }
}
