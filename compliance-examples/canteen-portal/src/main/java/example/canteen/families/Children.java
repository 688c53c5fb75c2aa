package example.canteen.families;

import example.canteen.accounts.Keys;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the children; a family reaches its own only. */
@Repository
public class Children {

    private final JdbcClient database;

    Children(JdbcClient database) {
        this.database = database;
    }

    /** Returns the children of a family, by number. */
    public List<Child> of(long family) {
        return database.sql("select * from child where family_id = ? order by id")
                .param(family)
                .query(Child.class)
                .list();
    }

    /** Finds a child of a family; another family's child is not found. */
    public Optional<Child> find(long family, long child) {
        return database.sql("select * from child where family_id = ? and id = ?")
                .params(family, child)
                .query(Child.class)
                .optional();
    }

    /** Returns all children, by name, for staff. */
    public List<Child> all() {
        return database.sql("select * from child order by last_name, first_name, id")
                .query(Child.class)
                .list();
    }

    /** Adds a child; the number that it carries is ignored. */
    public long add(Child child) {
        return Keys.inserted(database.sql("insert into child (family_id, first_name, last_name, birth_date,"
                        + " school_class, meal, pai, emergency_phone) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        child.familyId(),
                        child.firstName(),
                        child.lastName(),
                        child.birthDate(),
                        child.schoolClass(),
                        child.meal().name(),
                        child.pai(),
                        child.emergencyPhone()));
    }
}
