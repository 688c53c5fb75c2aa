package example.canteen.compliance;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.Territory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the library once for the whole portal. */
@Configuration
class LibrarySetup {

    /** The library: immutable, shared by all threads. */
    @Bean
    Compliance compliance() {
        return Compliance.create();
    }

    /** The only clock of the portal, in the legal time of the town; tests give another. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(Town town) {
        return Clock.system(Territory.of(town.departement()).zone());
    }
}
