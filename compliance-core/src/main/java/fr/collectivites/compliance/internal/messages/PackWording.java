package fr.collectivites.compliance.internal.messages;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Reason;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactEntry;
import fr.collectivites.compliance.law.Citation;
import fr.collectivites.compliance.law.Confidence;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of the packs, of the fact dictionary and of the library, in one language. */
public final class PackWording implements Wording {

    private final RuleBook book;
    private final Language language;
    private final FactDictionary dictionary = FactDictionary.ofLibrary();
    private final LibraryTexts texts;
    private final FigureWords figures;
    private final DeadlineWords deadlines;

    /**
     * Opens the wording of the packs.
     *
     * @param book the packs, not null
     * @param language the language, not null
     */
    public PackWording(RuleBook book, Language language) {
        this.book = book;
        this.language = language;
        this.texts = LibraryTexts.in(language);
        this.figures = new FigureWords(texts);
        this.deadlines = new DeadlineWords(texts, figures);
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String question(String question) {
        return pack("question." + question).orElse(question);
    }

    @Override
    public String value(String question, String value) {
        return pack("question." + question + "." + value).orElseGet(() -> texts.textOr("reponse." + value, value));
    }

    @Override
    public String answer(Finding finding) {
        if (finding.value().isPresent()) {
            return value(finding.question(), finding.value().get());
        }
        return texts.text(
                finding.answer() == Answer.UNDETERMINED ? "reponse.INDETERMINE" : "reponse.VALEUR_INCERTAINE",
                finding.possible().isEmpty() ? "" : value(finding.question(), finding.actAsIf()));
    }

    @Override
    public String status(Status status, Nature nature) {
        return nature == Nature.ADVICE && status == Status.ANTICIPATED
                ? texts.text("statut.CONSEILLE")
                : texts.text("statut." + status.name());
    }

    @Override
    public String reason(Reason reason) {
        if (reason.rule().startsWith("table:")) {
            String[] parts = reason.rule().split(":");
            return texts.text("raison.table", pack("table." + parts[1]).orElse(parts[1]), parts[2]);
        }
        return fill(pack("regle." + reason.rule()).orElse(reason.rule()), reason);
    }

    /** Puts the values of the parameters into their places, as in {@code {nis2.guide.seuil-population}}. */
    private String fill(String sentence, Reason reason) {
        String filled = sentence;
        for (Evidence evidence : reason.evidence()) {
            if (evidence.kind() == Evidence.Kind.PARAMETER) {
                filled = filled.replace("{" + evidence.name() + "}", figure(evidence));
            }
        }
        return filled;
    }

    private String figure(Evidence evidence) {
        ParameterDef parameter = book.parameters().get(evidence.name());
        return parameter == null ? evidence.value() : figures.word(parameter, evidence.value());
    }

    @Override
    public List<String> unlessProven(Finding finding) {
        return finding.because().stream()
                .flatMap(reason -> reason.evidence().stream())
                .filter(evidence -> evidence.kind() == Evidence.Kind.PRESUMPTION)
                .map(Evidence::name)
                .distinct()
                .sorted()
                .map(this::labelOfPath)
                .map(label -> texts.text("presomption", label))
                .toList();
    }

    /** Paths name an element by its key, the dictionary does not. */
    private String labelOfPath(String path) {
        String[] parts = path.split("/");
        return dictionary
                .entry(parts[0] + "." + parts[parts.length - 1])
                .map(entry -> language == Language.FRENCH ? entry.libelle() : entry.label())
                .orElse(path);
    }

    @Override
    public String ask(Missing missing) {
        if (missing.kind() == Missing.Kind.UNSETTLED_LAW) {
            ParameterDef parameter = book.parameters().get(missing.path());
            return texts.text("manque.droit", parameter == null ? missing.path() : parameter.label());
        }
        return dictionary
                .entry(missing.fact())
                .map(entry -> language == Language.FRENCH ? entry.questionFr() : entry.questionEn())
                .orElse(missing.fact());
    }

    @Override
    public String whoKnows(Missing missing) {
        return dictionary
                .entry(missing.fact())
                .map(FactEntry::qui)
                .map(knower -> texts.text("qui." + knower.name()))
                .orElse("");
    }

    @Override
    public List<String> remedies(Finding finding) {
        return finding.remedies().stream().flatMap(key -> pack(key).stream()).toList();
    }

    @Override
    public String deadline(Deadline deadline) {
        return deadlines.line(deadline);
    }

    @Override
    public List<String> working(Deadline deadline) {
        return deadlines.working(deadline);
    }

    @Override
    public String citation(Citation citation) {
        String line = texts.text(
                "citation",
                citation.title(),
                citation.label(),
                force(citation.force()),
                texts.day(citation.verifiedOn()));
        return citation.confidence() == Confidence.FROM_MEMORY ? line + texts.text("citation.memoire") : line;
    }

    @Override
    public String force(LegalForce force) {
        return texts.text("force." + force.name());
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    private Optional<String> pack(String key) {
        return book.messages().text(key, Locale.forLanguageTag(language.code()));
    }
}
