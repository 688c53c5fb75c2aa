package example.civilregistry;

import fr.collectivites.compliance.model.Consent;
import fr.collectivites.compliance.model.ConsentForm;
import fr.collectivites.compliance.model.ConsentGiver;
import fr.collectivites.compliance.model.ConsentPurpose;
import fr.collectivites.compliance.model.PublicationMedium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One birth of the register; its act is named by its number only.
 *
 * @param act the number of the act, not null
 * @param firstParent what the first parent answered in writing; empty without an answer, not null
 * @param secondParent what the second parent answered in writing; empty without an answer, not null
 * @param soleAuthority whether one parent alone holds parental authority
 */
public record Birth(String act, Optional<Boolean> firstParent, Optional<Boolean> secondParent, boolean soleAuthority) {

    /**
     * Reads one line of the register.
     *
     * @param line four cells: act, two answers ({@code oui}, {@code non} or nothing), sole authority, not null
     * @throws IllegalArgumentException when the line has not four cells, or a cell says something else
     */
    public static Birth of(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("found " + cells.length + " cells in \"" + line + "\", 4 are expected");
        }
        return new Birth(
                cells[0], answer(cells[1]), answer(cells[2]), answer(cells[3]).orElse(false));
    }

    /** Returns the consents that were answered, as the library reads them; a parent who is silent gave none. */
    List<Consent> consents(PublicationMedium medium) {
        List<Consent> consents = new ArrayList<>();
        firstParent.ifPresent(yes -> consents.add(consent(ConsentGiver.PARENT_1, yes, medium)));
        secondParent.ifPresent(yes -> consents.add(consent(ConsentGiver.PARENT_2, yes, medium)));
        return consents;
    }

    private Consent consent(ConsentGiver giver, boolean yes, PublicationMedium medium) {
        return Consent.builder(act + "-" + giver)
                .person(act)
                .givenBy(giver)
                .purpose(ConsentPurpose.PUBLICATION)
                .media(medium)
                .form(ConsentForm.WRITTEN)
                .given(yes)
                .withdrawn(false)
                .build();
    }

    private static Optional<Boolean> answer(String cell) {
        return switch (cell.strip()) {
            case "oui" -> Optional.of(true);
            case "non" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw new IllegalArgumentException("found \"" + cell + "\": write oui, non or nothing");
        };
    }
}
