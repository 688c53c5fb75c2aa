package fr.collectivites.compliance.internal.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON whose bytes depend on nothing but what is written: UTF-8, line feeds, no locale, order as given.
 *
 * <p>It checks neither that names differ nor that the document makes sense. Not for several threads. A text with half a
 * surrogate pair is refused, since no bytes stand for it.
 */
public final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final JsonGenerator generator;
    private final boolean indented;

    private JsonOut(boolean indented) {
        this.indented = indented;
        this.generator = FACTORY.createGenerator(new Layout(indented), bytes);
    }

    /**
     * Starts a document on one line, without a space: the form to digest.
     *
     * @return the writer, not null
     */
    public static JsonOut compact() {
        return new JsonOut(false);
    }

    /**
     * Starts a document for readers: two spaces a level, one value a line, a line feed at the end.
     *
     * @return the writer, not null
     */
    public static JsonOut indented() {
        return new JsonOut(true);
    }

    /**
     * Opens an object.
     *
     * @return this writer
     */
    public JsonOut object() {
        generator.writeStartObject();
        return this;
    }

    /**
     * Closes the object.
     *
     * @return this writer
     */
    public JsonOut endObject() {
        generator.writeEndObject();
        return this;
    }

    /**
     * Opens a list.
     *
     * @return this writer
     */
    public JsonOut array() {
        generator.writeStartArray();
        return this;
    }

    /**
     * Closes the list.
     *
     * @return this writer
     */
    public JsonOut endArray() {
        generator.writeEndArray();
        return this;
    }

    /**
     * Names the next value.
     *
     * @param name the name, not null
     * @return this writer
     */
    public JsonOut name(String name) {
        generator.writeName(whole(name));
        return this;
    }

    /**
     * Writes a text.
     *
     * @param value the text, not null
     * @return this writer
     * @throws IllegalArgumentException if the text holds half a surrogate pair
     */
    public JsonOut text(String value) {
        generator.writeString(whole(value));
        return this;
    }

    /**
     * Writes an integer.
     *
     * @param value the integer
     * @return this writer
     */
    public JsonOut number(long value) {
        generator.writeNumber(value);
        return this;
    }

    /**
     * Writes true or false.
     *
     * @param value which
     * @return this writer
     */
    public JsonOut truth(boolean value) {
        generator.writeBoolean(value);
        return this;
    }

    /**
     * Writes a named text.
     *
     * @param name the name, not null
     * @param value the text, not null
     * @return this writer
     */
    public JsonOut text(String name, String value) {
        return name(name).text(value);
    }

    /**
     * Ends the document.
     *
     * @return its bytes in UTF-8; nothing may be written afterwards
     */
    public byte[] bytes() {
        generator.close();
        if (indented) {
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Ends the document.
     *
     * @return its text; nothing may be written afterwards
     */
    public String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private static String whole(String text) {
        if (!Texts.paired(text)) {
            throw new IllegalArgumentException("a text holds half a surrogate pair, it cannot be written in UTF-8");
        }
        return text;
    }

    private static final class Layout extends ObjectWriteContext.Base {

        private final boolean indented;

        private Layout(boolean indented) {
            this.indented = indented;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return indented ? INDENTED.createInstance() : null;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return indented;
        }
    }
}
