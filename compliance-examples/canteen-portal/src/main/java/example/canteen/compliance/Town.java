package example.canteen.compliance;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The town that runs the portal, as its configuration tells it.
 *
 * @param name the name that pages show, not null
 * @param siren nine digits, not null
 * @param departement the code of its département, which gives time zone and holidays, not null
 * @param inhabitants its municipal population
 * @param healthEstablishment whether it runs a health or medico-social establishment
 * @param cyberInsured whether it is insured against attacks
 * @param dpoContact how to reach the data protection officer, not null
 * @param retentionMonths for how long bookings are kept
 * @param homologatedOn the day of the security homologation; null when there is none
 * @param homologationSignedByAuthority whether the town itself signed it
 * @param liveSince the day on which the portal opened, not null
 */
@ConfigurationProperties("portal.town")
public record Town(
        String name,
        String siren,
        String departement,
        int inhabitants,
        boolean healthEstablishment,
        boolean cyberInsured,
        String dpoContact,
        int retentionMonths,
        LocalDate homologatedOn,
        boolean homologationSignedByAuthority,
        LocalDate liveSince) {}
