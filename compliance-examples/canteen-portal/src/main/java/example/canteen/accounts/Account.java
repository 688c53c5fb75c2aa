package example.canteen.accounts;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Someone who may sign in.
 *
 * @param id its number
 * @param login what is typed to sign in, not null
 * @param passwordHash the password, hashed, not null
 * @param role who the account is for, not null
 * @param shownName the name that pages show, not null
 * @param familyId the family of a parent; null for others
 * @param parentRank which parent: PARENT_1, PARENT_2 or GUARDIAN; null for others
 */
public record Account(
        long id, String login, String passwordHash, Role role, String shownName, Long familyId, String parentRank)
        implements UserDetails {

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    /** Names nobody: this text may end in a log. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
