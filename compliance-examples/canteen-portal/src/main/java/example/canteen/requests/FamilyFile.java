package example.canteen.requests;

import example.canteen.bookings.Bookings;
import example.canteen.consents.ConsentBook;
import example.canteen.consents.GivenConsent;
import example.canteen.families.Child;
import example.canteen.families.Children;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that the portal keeps of a family's children, for the family to see. */
@Component
public class FamilyFile {

    private final Children children;
    private final Bookings bookings;
    private final ConsentBook consents;
    private final Clock clock;

    FamilyFile(Children children, Bookings bookings, ConsentBook consents, Clock clock) {
        this.children = children;
        this.bookings = bookings;
        this.consents = consents;
        this.clock = clock;
    }

    /** Returns what is kept of each child of a family. */
    public List<Kept> of(long family) {
        return children.of(family).stream()
                .map(child -> new Kept(
                        child,
                        bookings.days(
                                child.id(),
                                LocalDate.EPOCH,
                                LocalDate.now(clock).plusYears(1)),
                        consents.latest(child).stream().map(this::words).toList()))
                .toList();
    }

    private Answer words(GivenConsent consent) {
        String what = consent.withdrawnAt() != null ? "retiré" : consent.given() ? "accepté" : "refusé";
        OffsetDateTime at = consent.withdrawnAt() != null ? consent.withdrawnAt() : consent.givenAt();
        return new Answer(
                consent.choice().label(),
                what,
                at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    /**
     * What is kept of one child.
     *
     * @param child the child, not null
     * @param meals the days booked, past and to come, not null
     * @param answers what each parent answered on publications, not null
     */
    public record Kept(Child child, Set<LocalDate> meals, List<Answer> answers) {}

    /**
     * One answer.
     *
     * @param about what was asked, not null
     * @param what the answer in a word, not null
     * @param day when, not null
     */
    public record Answer(String about, String what, LocalDate day) {}
}
