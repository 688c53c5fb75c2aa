package example.urbanism;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows a permit file before and after it is made ready for the town's site. */
public final class UrbanismMain {

    private UrbanismMain() {}

    /**
     * Prints what the library says of the file, then what goes online.
     *
     * @param args the day, as {@code 2026-11-23}, not null
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.parse(args.length > 0 ? args[0] : "2026-11-23");
        print(AsOf.of(day, ZoneId.of("Europe/Paris")), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(AsOf asOf, PrintStream out) {
        Compliance compliance = Compliance.create();
        Wording wording = compliance.wording(Language.FRENCH);
        OnlinePermits permits = new OnlinePermits(compliance, asOf);
        PermitFile file = sample();
        out.println("Tel quel : " + wording.answer(permits.mayPublish(file)));
        wording.remedies(permits.mustMask(file)).forEach(remedy -> out.println("À faire : " + remedy));
        out.println("En ligne :");
        out.print(permits.publish(file).orElse("rien\n"));
    }

    static PermitFile sample() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("Demandeur", "Mme Odile Kerbrat");
        headings.put("Adresse du demandeur", "3 rue des Exemples");
        headings.put("Courriel", "odile@exemple.example");
        headings.put("Téléphone", "02 99 00 00 00");
        headings.put("Terrain", "parcelle AB 123, 7 rue du Moulin");
        headings.put("Projet", "extension de 18 m² ; Mme Kerbrat est joignable au 06.00.00.00.00");
        headings.put("Décision", "accordé le 12 octobre 2026");
        return new PermitFile("035 000 26 A0042", headings);
    }
}
