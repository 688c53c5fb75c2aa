package fr.collectivites.compliance.examples.commandline.document;

/**
 * A paragraph.
 *
 * @param text its text, not null
 */
public record Paragraph(String text) implements Block {}
