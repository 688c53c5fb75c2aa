package fr.collectivites.compliance.internal.json;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The one setting of the JSON parser: RFC 8259 to the letter, no extension.
 *
 * <p>Its own limits are out of the way, since a reading has limits of its own that say where they were passed.
 */
final class Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(40)
                    .maxRawContentLength(0)
                    .build())
            .build();

    private Tokens() {}

    /**
     * Opens a document.
     *
     * @param text the document, not null
     * @return its tokens
     */
    static JsonParser of(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
