package example.civilregistry;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.CopyKind;
import fr.collectivites.compliance.model.RequesterQuality;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Prints the births of the sample register that the bulletin may announce, then who may get which copy. */
public final class CivilRegistryMain {

    private CivilRegistryMain() {}

    /**
     * Prints both lists as of a day.
     *
     * @param args the day, as {@code 2026-11-23}, not null
     * @throws IOException when the sample register cannot be read
     */
    public static void main(String[] args) throws IOException {
        LocalDate day = LocalDate.parse(args.length > 0 ? args[0] : "2026-11-23");
        print(AsOf.of(day, ZoneId.of("Europe/Paris")), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(AsOf asOf, PrintStream out) throws IOException {
        Compliance compliance = Compliance.create();
        Wording wording = compliance.wording(Language.FRENCH);
        Bulletin bulletin = new Bulletin(compliance, asOf);
        out.println("Bulletin : naissances");
        for (Birth birth : register()) {
            Finding finding = bulletin.mayAnnounce(birth);
            out.println("  " + birth.act() + " : " + wording.answer(finding));
        }
        CopyDesk desk = new CopyDesk(compliance, asOf);
        out.println("Copies d’une naissance de trente ans");
        for (RequesterQuality requester : List.of(RequesterQuality.DESCENDANT, RequesterQuality.THIRD_PARTY)) {
            for (CopyKind copy : CopyKind.values()) {
                out.println("  " + requester + ", " + copy + " : " + wording.answer(desk.mayGive(copy, requester, 30)));
            }
        }
    }

    static List<Birth> register() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CivilRegistryMain.class.getResourceAsStream("naissances.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("acte;"))
                    .map(Birth::of)
                    .toList();
        }
    }
}
