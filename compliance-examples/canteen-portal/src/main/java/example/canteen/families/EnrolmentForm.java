package example.canteen.families;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a parent types to enrol a child, as typed, so that a mistake loses nothing; another parameter is not read.
 *
 * @param firstName first name
 * @param lastName last name
 * @param birthDate date of birth
 * @param schoolClass class
 * @param meal what the child does not eat
 * @param pai whether a PAI exists
 * @param emergencyPhone whom to call
 */
public record EnrolmentForm(
        @NotBlank(message = "Écrivez le prénom de l’enfant.") @Size(max = 60, message = "60 caractères au plus.")
        String firstName,

        @NotBlank(message = "Écrivez le nom de l’enfant.") @Size(max = 60, message = "60 caractères au plus.")
        String lastName,

        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "Donnez la date de naissance, par exemple 2019-05-14.")
        String birthDate,

        @NotBlank(message = "Choisissez la classe.") @Size(max = 20, message = "20 caractères au plus.")
        String schoolClass,

        @NotNull(message = "Choisissez un menu.") Meal meal,
        Boolean pai,

        @Pattern(
                regexp = "(?=.{0,20}$)\\+?[0-9](?:[ .]?[0-9]){8,13}",
                message = "Écrivez un numéro de téléphone, par exemple 02 99 00 00 00.")
        String emergencyPhone) {

    /** A box that is not ticked is not sent: it means no. A field that is not sent at all is an empty one. */
    public EnrolmentForm {
        birthDate = birthDate == null ? "" : birthDate;
        emergencyPhone = emergencyPhone == null ? "" : emergencyPhone;
        pai = Boolean.TRUE.equals(pai);
    }

    static EnrolmentForm empty() {
        return new EnrolmentForm("", "", "", "", Meal.STANDARD, false, "");
    }

    /** Returns the date of birth; empty when it is no date, or not past. */
    Optional<LocalDate> born(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(birthDate)).filter(day -> day.isBefore(today));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Makes the child; a PAI that the form may not ask for is not read. */
    Child toChild(long family, LocalDate born, boolean paiAsked) {
        return new Child(
                0,
                family,
                firstName.strip(),
                lastName.strip(),
                born,
                schoolClass.strip(),
                meal,
                pai && paiAsked,
                emergencyPhone.strip());
    }
}
