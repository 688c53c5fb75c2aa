package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.wording.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says in the language of the person what is allowed. */
final class Converters {

    private final Phrases phrases;

    private Converters(Phrases phrases) {
        this.phrases = phrases;
    }

    static void register(CommandLine commandLine, Phrases phrases) {
        Converters converters = new Converters(phrases);
        commandLine
                .registerConverter(Moment.class, converters::moment)
                .registerConverter(Reading.class, converters.oneOf(Reading.values(), Reading::name))
                .registerConverter(
                        PublicationItem.class, converters.oneOf(PublicationItem.values(), PublicationItem::name))
                .registerConverter(
                        PublicationMedium.class, converters.oneOf(PublicationMedium.values(), PublicationMedium::name))
                .registerConverter(
                        Format.class,
                        converters.oneOf(
                                Format.values(), format -> format.name().toLowerCase(Locale.ROOT)))
                .registerConverter(Language.class, converters.oneOf(Language.values(), Language::code))
                .registerConverter(Period.Regime.class, converters.oneOf(Period.Regime.values(), Period.Regime::code))
                .registerConverter(Period.Nature.class, converters.oneOf(Period.Nature.values(), Period.Nature::code));
    }

    private Moment moment(String text) {
        return Moment.parse(text).orElseThrow(() -> new TypeConversionException(phrases.text("error.moment", text)));
    }

    private <E> ITypeConverter<E> oneOf(E[] values, Function<E, String> code) {
        return text -> Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(phrases.text(
                        "error.code", text, Arrays.stream(values).map(code).collect(Collectors.joining(", ")))));
    }
}
