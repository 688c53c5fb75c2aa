package example.canteen.families;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a parent types to enrol a child; a parameter of another name is not read.
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
        @NotNull(message = "Donnez la date de naissance.") @Past(message = "Cette date n’est pas encore passée : vérifiez l’année.")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                LocalDate birthDate,
        @NotBlank(message = "Choisissez la classe.") @Size(max = 20, message = "20 caractères au plus.")
                String schoolClass,
        @NotNull(message = "Choisissez un menu.") Meal meal,
        boolean pai,
        @Pattern(
                        regexp = "\\+?[0-9](?:[ .]?[0-9]){8,13}",
                        message = "Écrivez un numéro de téléphone, par exemple 02 99 00 00 00.")
                String emergencyPhone) {

    static EnrolmentForm empty() {
        return new EnrolmentForm("", "", null, "", Meal.STANDARD, false, "");
    }

    Child toChild(long family) {
        return new Child(
                0,
                family,
                firstName.strip(),
                lastName.strip(),
                birthDate,
                schoolClass.strip(),
                meal,
                pai,
                emergencyPhone.strip());
    }
}
