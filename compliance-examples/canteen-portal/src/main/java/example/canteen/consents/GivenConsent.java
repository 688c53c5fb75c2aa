package example.canteen.consents;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.PublicationMedium;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;

/**
 * What one parent answered for one child, one purpose and one medium.
 *
 * @param id its number
 * @param childId the child
 * @param purpose the purpose, not null
 * @param medium the medium, not null
 * @param givenBy which parent, not null
 * @param given yes or no
 * @param givenAt when, not null
 * @param withdrawnAt when it was withdrawn; null when it was not
 */
public record GivenConsent(
        long id,
        long childId,
        ConsentPurpose purpose,
        PublicationMedium medium,
        ConsentGiver givenBy,
        boolean given,
        OffsetDateTime givenAt,
        OffsetDateTime withdrawnAt) {

    /** Returns its name in dossiers. */
    public String key() {
        return "accord-" + id;
    }

    /** Returns what was asked. */
    public ConsentChoice choice() {
        return ConsentChoice.of(purpose, medium);
    }

    /** Says whether it stands today. */
    public boolean stands() {
        return given && withdrawnAt == null;
    }

    /**
     * Tells the library what the portal knows of this consent, and how the portal asked for it.
     *
     * @param birthDate the day on which the child was born, not null
     */
    public Consent toLibrary(LocalDate birthDate) {
        var consent = Consent.builder(key())
                .person("enfant-" + childId)
                .givenBy(givenBy)
                .purpose(purpose)
                .media(medium)
                .form(ConsentForm.ELECTRONIC)
                .given(given)
                .ageYears(Period.between(birthDate, givenAt.toLocalDate()).getYears())
                .preTicked(false)
                .imbalance(false)
                .withdrawalAsEasy(true)
                .informationSocietyService(false)
                .informed(true)
                .specific(true)
                .proven(true)
                .withdrawn(withdrawnAt != null);
        if (given) {
            consent.givenAt(givenAt.toInstant());
        }
        if (withdrawnAt != null) {
            consent.withdrawnAt(withdrawnAt.toInstant());
        }
        return consent.build();
    }
}
