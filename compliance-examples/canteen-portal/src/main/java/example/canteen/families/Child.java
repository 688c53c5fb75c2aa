package example.canteen.families;

import java.time.LocalDate;

/**
 * A child who may eat at the canteen.
 *
 * @param id its number
 * @param familyId its family
 * @param firstName first name, not null
 * @param lastName last name, not null
 * @param birthDate date of birth, not null
 * @param schoolClass class, not null
 * @param meal what the child does not eat, not null
 * @param pai whether a PAI exists; what it says stays on paper, with the school doctor
 * @param emergencyPhone whom to call, not null
 */
public record Child(
        long id,
        long familyId,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String schoolClass,
        Meal meal,
        boolean pai,
        String emergencyPhone) {

    /** Names nobody: this text may end in a log. */
    @Override
    public String toString() {
        return "child " + id;
    }
}
