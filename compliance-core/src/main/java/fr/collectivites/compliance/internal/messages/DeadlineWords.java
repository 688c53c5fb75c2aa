package fr.collectivites.compliance.internal.messages;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.DeadlineStep;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Words deadlines and their working. */
final class DeadlineWords {

    private final LibraryTexts texts;
    private final FigureWords figures;

    DeadlineWords(LibraryTexts texts, FigureWords figures) {
        this.texts = texts;
        this.figures = figures;
    }

    String line(Deadline deadline) {
        if (deadline instanceof FixedDeadline fixed) {
            return fixed.lastDay().isPresent() ? dayLine(fixed) : hourLine(fixed);
        }
        if (deadline instanceof OpenDeadline open) {
            return texts.text("delai.ouvert", figures.period(open.period().text()), open.awaited());
        }
        return texts.text("delai.sans-retard");
    }

    private String hourLine(FixedDeadline fixed) {
        return fixed.strict().equals(fixed.due())
                ? texts.text("delai.heures", texts.moment(fixed.strict()))
                : texts.text("delai.heures-prudent", texts.moment(fixed.strict()), texts.moment(fixed.due()));
    }

    private String dayLine(FixedDeadline fixed) {
        return fixed.moved()
                ? texts.text(
                        "delai.jour-prudent",
                        texts.day(fixed.unrolled().orElseThrow()),
                        texts.day(fixed.lastDay().orElseThrow()))
                : texts.text("delai.jour", texts.day(fixed.lastDay().orElseThrow()));
    }

    List<String> working(Deadline deadline) {
        return deadline.steps().stream().map(this::step).toList();
    }

    private String step(DeadlineStep step) {
        String sentence = texts.text("etape." + step.code().name());
        for (Map.Entry<String, Object> argument : step.arguments().entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", word(argument.getValue()));
        }
        return step.article().isEmpty() ? sentence : sentence + " [" + step.article() + "]";
    }

    private String word(Object value) {
        if (value instanceof OffsetDateTime instant) {
            return texts.moment(instant);
        }
        if (value instanceof LocalDate date) {
            return texts.day(date);
        }
        return texts.textOr("mot." + value, String.valueOf(value));
    }
}
