package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.deadline.DeadlineCalculator;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.deadline.Territory;
import fr.collectivites.compliance.deadline.WorkingCalendar;
import fr.collectivites.compliance.examples.commandline.report.DeadlineReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts a legal time limit from an event, and shows the working. */
@Command(name = "deadline")
final class DeadlineCommand extends ProgramCommand {

    @Option(names = "--from", required = true, paramLabel = "INSTANT|DATE")
    private Moment from;

    @Option(names = "--period", required = true, paramLabel = "\"72 heures\"")
    private String period;

    @Option(names = "--regime", defaultValue = "reglement-1182-71", paramLabel = "REGIME")
    private Period.Regime regime;

    @Option(names = "--nature", defaultValue = "agir", paramLabel = "NATURE")
    private Period.Nature nature;

    @Option(names = "--departement", defaultValue = "75", paramLabel = "CODE")
    private String departement;

    @Option(names = "--local-holidays")
    private boolean localHolidays;

    DeadlineCommand(Program program) {
        super(program);
    }

    @Override
    ExitCode run() {
        FixedDeadline deadline = deadline();
        DeadlineReport report = new DeadlineReport(deadline, wording(), phrases());
        if (format() == Format.JSON) {
            printJson(JsonText.of(report.json()));
        } else {
            print(report.document());
        }
        return ExitCode.OK;
    }

    private FixedDeadline deadline() {
        try {
            Territory territory = Territory.of(departement);
            WorkingCalendar calendar = WorkingCalendar.national();
            DeadlineCalculator calculator = DeadlineCalculator.of(
                    territory.zone(), localHolidays ? calendar.withLocalHolidays(territory) : calendar);
            Period length = Period.parse(period, regime, nature);
            return from.day().isPresent()
                    ? calculator.from(from.day().get(), length)
                    : calculator.from(from.instant().orElseThrow(), length);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
