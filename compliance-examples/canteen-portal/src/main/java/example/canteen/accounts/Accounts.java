package example.canteen.accounts;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and creates accounts; passwords are kept hashed only. */
@Service
public class Accounts implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    @Override
    public Account loadUserByUsername(String login) {
        return database.sql("select * from account where login = ?")
                .param(normal(login))
                .query(Account.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /**
     * Creates a family without accounts.
     *
     * @param soleAuthority whether one parent alone holds parental authority
     * @return the number of the family
     */
    public long createFamily(boolean soleAuthority) {
        return Keys.inserted(
                database.sql("insert into family (sole_authority) values (?)").param(soleAuthority));
    }

    /**
     * Creates an account.
     *
     * @param account what it is; its number is ignored and its password is plain, hashed here, not null
     * @return the number of the account
     */
    @Transactional
    public long create(Account account) {
        return Keys.inserted(database.sql("insert into account"
                        + " (login, password_hash, role, shown_name, family_id, parent_rank) values (?, ?, ?, ?, ?, ?)")
                .params(
                        normal(account.login()),
                        passwords.encode(account.passwordHash()),
                        account.role().name(),
                        account.shownName(),
                        account.familyId(),
                        account.parentRank()));
    }

    /** Says whether nobody can sign in yet. */
    public boolean isEmpty() {
        return database.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Trims as the sign-in form does, which drops control characters too: one login, one count of wrong passwords. */
    static String normal(String login) {
        return login.trim().strip().toLowerCase(Locale.ROOT);
    }
}
