package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Table;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Keyed;
import fr.collectivites.compliance.wording.Wording;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts that a dossier says, each as the question that it answers: a reader sees what an assessment rests on. */
final class GivenFacts {

    private final Wording wording;
    private final Phrases phrases;
    private final ZoneId zone;
    private final List<List<String>> rows = new ArrayList<>();

    private GivenFacts(Wording wording, Phrases phrases, ZoneId zone) {
        this.wording = wording;
        this.phrases = phrases;
        this.zone = zone;
    }

    /** Lists the facts of a dossier; none, no section. */
    static List<Section> of(Dossier dossier, Wording wording, Phrases phrases, ZoneId zone) {
        GivenFacts facts = new GivenFacts(wording, phrases, zone);
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            facts.visit(read(component, dossier), component.getName(), "");
        }
        if (facts.rows.isEmpty()) {
            return List.of();
        }
        Table table = new Table(
                phrases.count("facts.caption", facts.rows.size()),
                List.of(phrases.text("facts.question"), phrases.text("facts.answer")),
                facts.rows);
        return List.of(new Section(phrases.text("section.facts"), List.of(table), true));
    }

    private void visit(Object value, String fact, String of) {
        if (value instanceof Fact<?> said) {
            Optional<?> known = said.toOptional();
            if (known.isPresent()) {
                known(known.get(), fact, of);
            }
        } else if (value instanceof Record record) {
            components(record, fact, of);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> visit(element, fact, element instanceof Keyed keyed ? keyed.key() : of));
        }
    }

    private void known(Object value, String fact, String of) {
        if (value instanceof Collection<?> many && many.stream().anyMatch(Record.class::isInstance)) {
            many.forEach(element -> visit(element, fact, element instanceof Keyed keyed ? keyed.key() : of));
        } else {
            rows.add(List.of(ask(fact) + (of.isEmpty() ? "" : " [" + of + "]"), word(value)));
        }
    }

    private void components(Record record, String fact, String of) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals("key")) {
                visit(read(component, record), fact + "." + component.getName(), of);
            }
        }
    }

    private String ask(String fact) {
        return wording.ask(new Missing(Missing.Kind.FACT, fact, fact, Missing.Decides.ANSWER, List.of(), true));
    }

    private String word(Object value) {
        if (value instanceof Collection<?> many) {
            String words = many.stream().map(this::word).collect(Collectors.joining(", "));
            return words.isEmpty() ? phrases.text("facts.none") : words;
        }
        if (value instanceof Boolean truth) {
            return phrases.text("facts." + truth);
        }
        return value instanceof Instant instant ? phrases.moment(instant, zone) : String.valueOf(value);
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the records of the model are public", e);
        }
    }
}
