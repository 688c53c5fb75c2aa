package example.canteen.demo;

import example.canteen.accounts.Account;
import example.canteen.accounts.Accounts;
import example.canteen.accounts.Role;
import example.canteen.bookings.Bookings;
import example.canteen.families.Child;
import example.canteen.families.Children;
import example.canteen.families.Meal;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty portal with a few families and agents when {@code portal.demo} is true; never a full one. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    /** The password of every demo account: for a demo on one's own machine only. */
    private static final String PASSWORD = "cantine-demo";

    private final Accounts accounts;
    private final Children children;
    private final Bookings bookings;
    private final Clock clock;

    DemoData(Accounts accounts, Children children, Bookings bookings, Clock clock) {
        this.accounts = accounts;
        this.children = children;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!accounts.isEmpty()) {
            return;
        }
        long martin = accounts.createFamily(false);
        parent("parent1", "Claire Martin", martin, "PARENT_1");
        parent("parent2", "Youssef Martin", martin, "PARENT_2");
        long lea = child(martin, "Léa", "Martin", 2018, "CE1", Meal.STANDARD, false);
        child(martin, "Noé", "Martin", 2020, "CP", Meal.WITHOUT_PORK, true);
        long durand = accounts.createFamily(true);
        parent("parent3", "Anne Durand", durand, "PARENT_1");
        long tom = child(durand, "Tom", "Durand", 2017, "CE2", Meal.WITHOUT_MEAT, true);
        staff("agent", "Service scolaire", Role.STAFF);
        staff("dpo", "Déléguée à la protection des données", Role.DPO);
        LocalDate.now(clock)
                .plusDays(1)
                .datesUntil(LocalDate.now(clock).plusDays(8))
                .forEach(day -> {
                    bookings.book(lea, day);
                    bookings.book(tom, day);
                });
        LOG.info("demo accounts: parent1, parent2, parent3, agent, dpo; password {}", PASSWORD);
    }

    private void parent(String login, String name, long family, String rank) {
        accounts.create(new Account(0, login, PASSWORD, Role.FAMILY, name, family, rank));
    }

    private void staff(String login, String name, Role role) {
        accounts.create(new Account(0, login, PASSWORD, role, name, null, null));
    }

    private long child(long family, String first, String last, int born, String schoolClass, Meal meal, boolean pai) {
        return children.add(
                new Child(0, family, first, last, LocalDate.of(born, 5, 14), schoolClass, meal, pai, "02 99 00 00 00"));
    }
}
