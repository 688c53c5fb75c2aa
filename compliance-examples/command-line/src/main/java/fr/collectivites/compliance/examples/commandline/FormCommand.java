package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.examples.commandline.report.ConsentFormReport;
import fr.collectivites.compliance.model.Publication;
import fr.collectivites.compliance.model.PublicationItem;
import fr.collectivites.compliance.model.PublicationMedium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the model of a consent form, to be signed before something is published; it names nobody. */
@Command(name = "form")
final class FormCommand extends ProgramCommand {

    private static final String PACK = "publication";
    private static final String TABLE = "formulaires";

    @Parameters(index = "0", arity = "0..1", paramLabel = "ITEM", descriptionKey = "item")
    private PublicationItem item;

    @Option(names = "--medium", split = ",", paramLabel = "MEDIUM")
    private List<PublicationMedium> media = new ArrayList<>();

    @Option(names = "--dossier", paramLabel = "FILE|-")
    private String dossier;

    @Option(names = "--publication", paramLabel = "KEY")
    private String publication;

    @Option(names = "--date", paramLabel = "DATE")
    private Moment date;

    FormCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        if ((item == null) == (publication == null) || (dossier == null) != (publication == null)) {
            throw new UsageException(phrases().text("error.form.which"));
        }
        Optional<Publication> declared = Optional.ofNullable(publication).map(this::declared);
        PublicationItem wanted = declared.map(this::itemOf).orElse(item);
        List<PublicationMedium> chosen = media.isEmpty()
                ? declared.flatMap(known -> known.medium().toOptional()).stream()
                        .toList()
                : media.stream().distinct().toList();
        ConsentFormReport report = new ConsentFormReport(
                model(wanted),
                declared.map(Publication::key),
                chosen,
                Optional.ofNullable(date).flatMap(Moment::day),
                wording(),
                phrases());
        if (format() == Format.JSON) {
            printJson(JsonText.of(report.json()));
        } else {
            print(report.document());
        }
        return ExitCode.OK;
    }

    private Publication declared(String key) {
        List<Publication> all = program().dossier(dossier, phrases()).publications();
        return all.stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UsageException(phrases()
                        .text(
                                "error.form.publication",
                                key,
                                all.stream().map(Publication::key).collect(Collectors.joining(", ")))));
    }

    private PublicationItem itemOf(Publication known) {
        return known.item()
                .toOptional()
                .orElseThrow(() -> new UsageException(phrases().text("error.form.item", known.key())));
    }

    /** What needs no consent, or what no consent allows, has no form. */
    private Map<String, String> model(PublicationItem wanted) {
        List<Map<String, String>> models = library().table(PACK, TABLE);
        return models.stream()
                .filter(row -> row.get("item").equals(wanted.name()))
                .findFirst()
                .orElseThrow(() -> new UsageException(phrases()
                        .text(
                                "error.form.none",
                                wanted,
                                models.stream().map(row -> row.get("item")).collect(Collectors.joining(", ")))));
    }
}
