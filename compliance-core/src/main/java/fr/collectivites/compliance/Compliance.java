package fr.collectivites.compliance;

import fr.collectivites.compliance.audit.Records;
import fr.collectivites.compliance.finding.Assessment;
import fr.collectivites.compliance.finding.Divergence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.internal.audit.RecordKeeper;
import fr.collectivites.compliance.internal.json.AssessmentWriter;
import fr.collectivites.compliance.internal.json.DossierReader;
import fr.collectivites.compliance.internal.json.DossierWriter;
import fr.collectivites.compliance.internal.json.PlanWriter;
import fr.collectivites.compliance.internal.json.ShapeCheck;
import fr.collectivites.compliance.internal.messages.PackWording;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.internal.plan.Planner;
import fr.collectivites.compliance.internal.text.NearestName;
import fr.collectivites.compliance.internal.worlds.Assessor;
import fr.collectivites.compliance.internal.worlds.Divergences;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The entry point: reads dossiers, assesses them, plans incidents.
 *
 * <p>Built once, immutable and shared by all threads. It opens no network, writes no file, reads no clock, zone or
 * locale of the machine, and logs no value of a dossier. What it gives is information, not legal advice.
 */
public final class Compliance {

    private final RuleBook book;
    private final Assessor assessor;
    private final Planner planner;
    private final DossierReader reader;
    private final Records records;

    Compliance(RuleBook book, Assessor assessor, InputLimits limits) {
        this.book = book;
        this.assessor = assessor;
        this.planner = new Planner(book);
        this.reader = DossierReader.within(limits);
        this.records = new RecordKeeper(book, assessor, limits);
    }

    /**
     * Opens the packs and the engine found on the class path.
     *
     * @return the library, ready, not null
     * @throws IllegalStateException when no pack or no engine is found
     */
    public static Compliance create() {
        return builder().build();
    }

    /**
     * Starts a library with other packs, engine or limits than the usual ones.
     *
     * @return a builder, not null
     */
    public static ComplianceBuilder builder() {
        return new ComplianceBuilder();
    }

    /**
     * Reads a dossier.
     *
     * @param json the document, not null
     * @return the whole dossier, never a part, not null
     * @throws fr.collectivites.compliance.input.InvalidInputException with all problems, each with its place
     */
    public Dossier read(String json) {
        return reader.read(json);
    }

    /**
     * Reads a dossier. The stream is read to its end, or to the limit, and not closed.
     *
     * @param json the document in UTF-8, not null
     * @return the whole dossier, never a part, not null
     * @throws fr.collectivites.compliance.input.InvalidInputException with all problems, each with its place
     * @throws IOException when the stream fails
     */
    public Dossier read(InputStream json) throws IOException {
        return reader.read(json);
    }

    /**
     * Checks the shape of a dossier built in Java; one that was read has been checked.
     *
     * @param dossier the dossier, not null
     * @throws fr.collectivites.compliance.input.InvalidInputException with all problems, each with its place
     */
    public void check(Dossier dossier) {
        ShapeCheck.require(dossier);
    }

    /**
     * Writes a dossier in its canonical form: unknown facts are left out.
     *
     * @param dossier the dossier, not null
     * @return the document, not null
     */
    public String write(Dossier dossier) {
        return new String(DossierWriter.indented(dossier), StandardCharsets.UTF_8);
    }

    /**
     * Answers every question under the reading of the elected officials' guide.
     *
     * @param dossier the dossier, not null
     * @param asOf the date of the question, not null
     * @return the assessment, without divergences, not null
     */
    public Assessment assess(Dossier dossier, AsOf asOf) {
        return assess(dossier, asOf, Reading.GUIDE);
    }

    /**
     * Answers every question under one reading.
     *
     * @param dossier the dossier, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @return the assessment, without divergences, not null
     */
    public Assessment assess(Dossier dossier, AsOf asOf, Reading reading) {
        return new Assessment(asOf, reading, assessor.assess(dossier, asOf, reading), List.of(), digests());
    }

    /**
     * Answers every question under one reading, and says what the two others answer otherwise.
     *
     * <p>It costs three assessments.
     *
     * @param dossier the dossier, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @return the assessment, with its divergences, not null
     */
    public Assessment assessWithDivergences(Dossier dossier, AsOf asOf, Reading reading) {
        List<Finding> findings = assessor.assess(dossier, asOf, reading);
        List<Divergence> divergences =
                Divergences.between(findings, reading, other -> assessor.assess(dossier, asOf, other));
        return new Assessment(asOf, reading, findings, divergences, digests());
    }

    /**
     * Answers one question about one subject, and computes no other.
     *
     * @param dossier the dossier, not null
     * @param question the identifier of the question, not null
     * @param subject the name of the subject, as {@code collectivity} or {@code incidents/INC-1}, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @return the finding; empty when the dossier has no such subject, not null
     * @throws IllegalArgumentException when no pack asks the question
     */
    public Optional<Finding> ask(Dossier dossier, String question, String subject, AsOf asOf, Reading reading) {
        return assessor.ask(dossier, known(question), subject, asOf, reading);
    }

    private String known(String question) {
        if (!book.questions().containsKey(Objects.requireNonNull(question, "question"))) {
            throw new IllegalArgumentException("no pack asks " + question
                    + NearestName.of(question, book.questions().keySet())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; see questions()"));
        }
        return question;
    }

    /**
     * Returns the subjects of a dossier about which a question is asked.
     *
     * @param dossier the dossier, not null
     * @param question the identifier of the question, not null
     * @return the names of the subjects, in the order of the dossier, not null
     * @throws IllegalArgumentException when no pack asks the question
     */
    public List<String> subjects(Dossier dossier, String question) {
        return assessor.subjects(dossier, known(question));
    }

    /**
     * Plans what to do about one incident: the duties of all regimes on one time line.
     *
     * @param dossier the dossier that holds the incident, not null
     * @param incident the key of the incident, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @return the plan, not null
     * @throws IllegalArgumentException when the dossier has no such incident
     */
    public IncidentPlan plan(Dossier dossier, String incident, AsOf asOf, Reading reading) {
        if (dossier.incidents().stream().noneMatch(known -> known.key().equals(incident))) {
            throw new IllegalArgumentException("the dossier has no incident " + incident);
        }
        return planner.plan(dossier.collectivity(), incident, assessor.assess(dossier, asOf, reading), asOf);
    }

    /**
     * Returns what makes records of decisions and replays them.
     *
     * @return the records of this library's packs and engine, not null
     */
    public Records records() {
        return records;
    }

    /**
     * Returns the sentences of the packs in one language.
     *
     * @param language the language, not null
     * @return the wording, not null
     */
    public Wording wording(Language language) {
        return new PackWording(book, language);
    }

    /**
     * Writes an assessment with its sentences; the same assessment gives the same bytes everywhere.
     *
     * @param assessment the assessment, not null
     * @param language the language of the sentences, not null
     * @return a JSON document, not null
     */
    public String toJson(Assessment assessment, Language language) {
        return AssessmentWriter.write(assessment, wording(language));
    }

    /**
     * Writes a plan with its sentences; the same plan gives the same bytes everywhere.
     *
     * @param plan the plan, not null
     * @param language the language of the sentences, not null
     * @return a JSON document, not null
     */
    public String toJson(IncidentPlan plan, Language language) {
        return PlanWriter.write(plan, wording(language));
    }

    /**
     * Returns the identifiers of all questions, sorted.
     *
     * @return the identifiers, not null
     */
    public List<String> questions() {
        return List.copyOf(book.questions().keySet());
    }

    /**
     * Returns the rows of a table of a pack, as jurists wrote them; it looks nothing up and answers no question.
     *
     * @param pack the identifier of the pack, not null
     * @param name the name of the file, without its ending, not null
     * @return each row, by column, in the order of the file, not null
     * @throws IllegalArgumentException when the pack has no such table
     */
    public List<Map<String, String>> table(String pack, String name) {
        return book.table(pack, name).rows().stream().map(TableRow::cells).toList();
    }

    /**
     * Returns the digest of each pack, by its identifier, and that of the overlay, as {@code surcouche:} and its name.
     *
     * @return SHA-256 in hexadecimal, not null
     */
    public Map<String, String> digests() {
        return book.digests();
    }
}
